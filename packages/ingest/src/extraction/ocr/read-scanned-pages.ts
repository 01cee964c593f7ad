import type { ExtractionWarning, SourceDocument } from "@referat/parser/source-document";
import { ExtractionError } from "../../errors.ts";
import type { RecognisedPage } from "./recognised-page.ts";

/** Warning of an extractor: this page has something on it, but no text that can be trusted. */
export const NEEDS_OCR = "no-text-layer";
/** Fewer scanned pages than this are minutes; more is a book, and would keep the engine busy for an hour. */
const MAX_SCANNED_PAGES = 500;
/** Clean print is read with 0.9 and more; below this the words are guesses. */
const POOR_CONFIDENCE = 0.6;

export interface ScanReader {
  recognise(page: number): Promise<RecognisedPage>;
  /** The same document with the recognised pages in their places. */
  readAgain(recognised: readonly RecognisedPage[]): Promise<SourceDocument>;
}

/** Has the pages without text recognised, page by page; what cannot be recognised stays a warning. */
export async function readScannedPages(document: SourceDocument, reader: ScanReader): Promise<SourceDocument> {
  const scanned = document.warnings.flatMap(({ code, page }) => (code === NEEDS_OCR && page !== null ? [page] : []));
  if (scanned.length === 0) return document;
  const recognised: RecognisedPage[] = [];
  const warnings: ExtractionWarning[] = [];
  for (const page of scanned.slice(0, MAX_SCANNED_PAGES)) {
    try {
      recognised.push(await reader.recognise(page));
    } catch (error) {
      if (!(error instanceof ExtractionError)) throw error;
      warnings.push({ code: "ocr-failed", message: `Siden kunne ikke genkendes: ${error.message}`, page });
    }
  }
  if (scanned.length > MAX_SCANNED_PAGES) warnings.push(tooManyScans(scanned.length));
  const read = recognised.length === 0 ? document : await reader.readAgain(recognised);
  return { ...read, warnings: [...read.warnings, ...recognised.flatMap(poorlyRead), ...warnings] };
}

function poorlyRead({ number, ocr, words }: RecognisedPage): ExtractionWarning[] {
  if (words.length === 0)
    return [{ code: "ocr-empty", message: "Intet blev genkendt på siden; den er måske tom.", page: number }];
  if (ocr.meanConfidence >= POOR_CONFIDENCE) return [];
  const percent = Math.round(ocr.meanConfidence * 100);
  return [
    {
      code: "ocr-doubtful",
      message: `Siden er svær at læse; genkendelsen er ${percent} % sikker.`,
      page: number,
    },
  ];
}

function tooManyScans(count: number): ExtractionWarning {
  return {
    code: "ocr-limit",
    message: `Kun ${MAX_SCANNED_PAGES} af ${count} scannede sider blev genkendt.`,
    page: null,
  };
}
