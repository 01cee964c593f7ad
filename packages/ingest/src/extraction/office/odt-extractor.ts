import type { SourceDocument, SourceLine } from "@referat/parser/source-document";
import { strFromU8 } from "fflate";
import { ExtractionError } from "../../errors.ts";
import { isZip, readZip } from "../containers/read-zip.ts";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { odtLines } from "./odt-lines.ts";
import { odtPictures } from "./odt-pictures.ts";
import { tellUnreadPictures } from "./unread-pictures.ts";
import { findElements } from "./xml-elements.ts";

/** OpenDocument texts (LibreOffice). */
export const odtExtractor: Extractor = { name: "odt", version: "3", match, extract };

/** The media type stands uncompressed at the head of the archive. */
const HEAD_BYTES = 200;

function match(file: InputFile): number {
  if (!isZip(file.bytes)) return 0;
  return Buffer.from(file.bytes.subarray(0, HEAD_BYTES)).includes("application/vnd.oasis.opendocument.text") ? 1 : 0;
}

async function extract(file: InputFile): Promise<SourceDocument> {
  const parts = readZip(file.name, file.bytes, (path) => path === "content.xml" || path === "styles.xml");
  const content = parts.get("content.xml");
  if (!content) throw new ExtractionError("damaged-odt", `${file.name} er beskadiget: der er ingen tekst i den.`);
  const xml = strFromU8(content);
  const styles = strFromU8(parts.get("styles.xml") ?? new Uint8Array());
  const lines = odtLines(xml);
  return describeDocument(file, odtExtractor, {
    mediaType: "application/vnd.oasis.opendocument.text",
    pages: [{ number: null, lines: [...running(styles, headers), ...lines, ...running(styles, footers)] }],
    warnings: tellUnreadPictures(odtPictures(xml), lines),
  });
}

const headers = ["style:header-first", "style:header", "style:header-left"];
const footers = ["style:footer-first", "style:footer", "style:footer-left"];

/** Headers or footers, each once, as furniture. */
function running(styles: string, elements: readonly string[]): SourceLine[] {
  const bodies = elements.flatMap((element) => findElements(styles, element)).map(({ body }) => body);
  const lines = bodies.flatMap((body) => odtLines(`<text>${body}</text>`));
  const texts = new Set(lines.map(({ text }) => text).filter((text) => text !== ""));
  return [...texts].map((text) => ({ text, furniture: true }));
}
