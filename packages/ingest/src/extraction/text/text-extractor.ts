import { decodeBytes } from "@referat/parser/decode-bytes";
import type { ExtractionWarning, SourceDocument, SourcePage } from "@referat/parser/source-document";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { markPageEdges } from "./mark-page-edges.ts";

/** Plain text of any encoding; form feeds are page breaks, as `pdftotext` writes them. */
export const textExtractor: Extractor = { name: "text", version: "2", match, extract };

/** How much of a file is looked at to tell text from binary data. */
const SAMPLE_BYTES = 4096;
/** One control character in twenty: text with stray NULs passes, binary data has three times as many. */
const MAX_CONTROL_SHARE = 0.05;
/** UTF-16 has a zero in nearly every other place; less than this share of all bytes is none. */
const UTF16_ZERO_SHARE = 0.3;
/** Text beyond this is cut (a warning says so): a year of meetings of one body is about 5 million letters. */
const MAX_LETTERS = 20_000_000;

/** Any bytes without the control characters of binary formats may be text; every other format knows itself better. */
function match(file: InputFile): number {
  const sample = file.bytes.subarray(0, SAMPLE_BYTES);
  let [zeros, controls] = [0, 0];
  for (const byte of sample) {
    if (byte === 0) zeros++;
    if (byte < 32 && !isLayout(byte)) controls++;
  }
  const counted = zeros >= UTF16_ZERO_SHARE * sample.length ? controls - zeros : controls;
  return counted > MAX_CONTROL_SHARE * sample.length ? 0 : 0.2;
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the end-of-file mark of DOS. */
function isLayout(byte: number): boolean {
  return (byte >= 9 && byte <= 13) || byte === 26;
}

async function extract(file: InputFile): Promise<SourceDocument> {
  const { text, encoding } = decodeBytes(file.bytes);
  return describeDocument(file, textExtractor, {
    mediaType: `text/plain; charset=${encoding}`,
    pages: markPageEdges(splitPages(text.slice(0, MAX_LETTERS))),
    warnings: text.length > MAX_LETTERS ? [cut] : [],
  });
}

const cut: ExtractionWarning = {
  code: "text-limit",
  message: `Kun de første ${MAX_LETTERS / 1_000_000} millioner tegn blev læst.`,
  page: null,
};

function splitPages(text: string): SourcePage[] {
  const parts = text.split("\f");
  // pdftotext ends the last page with a form feed too.
  if (parts.length > 1 && parts.at(-1)?.trim() === "") parts.pop();
  return parts.map((part, index) => ({ number: parts.length === 1 ? null : index + 1, lines: splitLines(part) }));
}

function splitLines(text: string): { text: string }[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => ({ text: line.replace(/[^\P{Cc}\t]/gu, "") }));
}
