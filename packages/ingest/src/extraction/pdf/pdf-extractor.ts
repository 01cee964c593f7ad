import type { SourceDocument } from "@referat/parser/source-document";
import type { Extractor, InputFile } from "../extractor.ts";

/** PDF with a text layer: lines, paragraphs, headings and table rows from the positions of the glyphs. */
export const pdfExtractor: Extractor = { name: "pdf", version: "5", match, extract };

/** Readers accept junk before the header; scanners and mail gateways put it there. */
const HEADER_WITHIN_BYTES = 1024;

function match(file: InputFile): number {
  const head = Buffer.from(file.bytes.subarray(0, HEADER_WITHIN_BYTES)).toString("latin1");
  const at = head.indexOf("%PDF-");
  if (at === 0) return 1;
  return at > 0 ? 0.8 : 0;
}

/** pdf.js is loaded only when there is a PDF to read. */
async function extract(file: InputFile): Promise<SourceDocument> {
  const { extractPdf } = await import("./extract-pdf.ts");
  return extractPdf(file, pdfExtractor);
}
