import type { ExtractionWarning, SourceDocument } from "@referat/parser/source-document";
import mammoth from "mammoth";
import { ExtractionError } from "../../errors.ts";
import { isZip, readZip } from "../containers/read-zip.ts";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { htmlLines } from "../html/html-lines.ts";
import { printWordNumbers } from "./print-word-numbers.ts";

/** Word documents, through mammoth's HTML. */
export const docxExtractor: Extractor = { name: "docx", version: "1", match, extract };

/** Danish and English names of the styles that mammoth does not know by itself. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Undertitel'] => h2:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Overskrift ${level}'] => h${level}:fresh`),
];

function match(file: InputFile): number {
  if (!isZip(file.bytes)) return 0;
  return Buffer.from(file.bytes).includes("word/document.xml") ? 1 : 0;
}

async function extract(file: InputFile): Promise<SourceDocument> {
  const numbered = printWordNumbers(readZip(file.name, file.bytes, () => true));
  const { value, messages } = await convert(file.name, numbered);
  const warnings = messages
    .filter(({ type }) => type === "error")
    .map(({ message }): ExtractionWarning => {
      return { code: "docx-part-lost", message: `Part of the document could not be read (${message}).`, page: null };
    });
  return describeDocument(file, docxExtractor, {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    pages: [{ number: null, lines: htmlLines(value) }],
    warnings,
  });
}

async function convert(name: string, bytes: Uint8Array): ReturnType<typeof mammoth.convertToHtml> {
  try {
    // Pictures would come as base64 text.
    const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
    return await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap, convertImage });
  } catch (error) {
    throw new ExtractionError("damaged-docx", `${name} is damaged: Word's text in it cannot be read.`, {
      cause: error,
    });
  }
}
