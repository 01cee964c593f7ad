import type { SourceDocument } from "@referat/parser/source-document";
import { ExtractionError } from "../../errors.ts";
import { isZip, readZip } from "../containers/read-zip.ts";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { odtLines } from "./odt-lines.ts";

/** OpenDocument texts (LibreOffice). */
export const odtExtractor: Extractor = { name: "odt", version: "2", match, extract };

/** The media type stands uncompressed at the head of the archive. */
const HEAD_BYTES = 200;

function match(file: InputFile): number {
  if (!isZip(file.bytes)) return 0;
  return Buffer.from(file.bytes.subarray(0, HEAD_BYTES)).includes("application/vnd.oasis.opendocument.text") ? 1 : 0;
}

async function extract(file: InputFile): Promise<SourceDocument> {
  const content = readZip(file.name, file.bytes, (path) => path === "content.xml").get("content.xml");
  if (!content) throw new ExtractionError("damaged-odt", `${file.name} er beskadiget: der er ingen tekst i den.`);
  return describeDocument(file, odtExtractor, {
    mediaType: "application/vnd.oasis.opendocument.text",
    pages: [{ number: null, lines: odtLines(new TextDecoder().decode(content)) }],
  });
}
