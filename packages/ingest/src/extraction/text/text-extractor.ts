import type { SourceDocument, SourcePage } from "@referat/parser/source-document";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { decodeText } from "./decode-text.ts";

/** How much of a file is looked at to tell text from binary data. */
const SAMPLE_BYTES = 4096;

/** Plain text of any encoding; form feeds are page breaks, as `pdftotext` writes them. */
export const textExtractor: Extractor = { name: "text", version: "1", match, extract };

/** Any bytes without the control characters of binary formats may be text; every other format knows itself better. */
function match(file: InputFile): number {
  const { text } = decodeText(file.bytes.subarray(0, SAMPLE_BYTES));
  return controlShare(text) > 0.02 ? 0 : 0.2; // one control character in fifty: text with stray NULs passes, binary data does not
}

function controlShare(text: string): number {
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++;
  }
  return text.length === 0 ? 1 : controls / text.length;
}

async function extract(file: InputFile): Promise<SourceDocument> {
  const { text, encoding } = decodeText(file.bytes);
  return describeDocument(file, textExtractor, {
    mediaType: `text/plain; charset=${encoding}`,
    pages: splitPages(text),
  });
}

function splitPages(text: string): SourcePage[] {
  const parts = text.split("\f");
  // pdftotext ends the last page with a form feed too.
  if (parts.length > 1 && parts.at(-1)?.trim() === "") parts.pop();
  return parts.map((part, index) => ({ number: parts.length === 1 ? null : index + 1, lines: splitLines(part) }));
}

function splitLines(text: string): { text: string }[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => ({ text: line }));
}
