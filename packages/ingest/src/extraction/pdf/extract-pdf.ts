import type { ExtractionWarning, SourceDocument, SourcePage } from "@referat/parser/source-document";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { NEEDS_OCR } from "../ocr/read-scanned-pages.ts";
import type { RecognisedPage } from "../ocr/recognised-page.ts";
import { findGutters } from "./columns.ts";
import { collectFontNames } from "./font-names.ts";
import { markFurniture } from "./furniture.ts";
import { hearWarnings } from "./hear-warnings.ts";
import { needsOcr } from "./needs-ocr.ts";
import { openPdf } from "./open-pdf.ts";
import { pageLines } from "./page-lines.ts";
import { toSourcePages } from "./paragraphs.ts";
import { type Allowance, readPage } from "./read-page.ts";
import type { RawPage } from "./run.ts";
import { MAX_LETTERS, MAX_PAGES } from "./thresholds.ts";

/** @throws ExtractionError when the file cannot be opened; a page that fails is a warning and stays empty. */
export async function extractPdf(
  file: InputFile,
  by: Extractor,
  recognised: readonly RecognisedPage[] = [],
): Promise<SourceDocument> {
  const { result, losses } = await hearWarnings(() => readPdf(file, by, recognised));
  return losses.length === 0 ? result : { ...result, warnings: [...result.warnings, damaged(losses)] };
}

function damaged(losses: readonly string[]): ExtractionWarning {
  const message = `The file is damaged; some of its text may be missing (${losses.slice(0, 3).join("; ")}).`;
  return { code: "damaged", message, page: null };
}

async function readPdf(file: InputFile, by: Extractor, recognised: readonly RecognisedPage[]): Promise<SourceDocument> {
  const pdf = await openPdf(file.name, file.bytes);
  try {
    const warnings: ExtractionWarning[] = [];
    const fonts = new Map<string, string>();
    const scans = new Map(recognised.map((page) => [page.number, page]));
    const raw = await readPages(pdf, fonts, warnings, scans);
    const gutters = findGutters(raw);
    const lines = markFurniture(raw.map((page, index) => pageLines(page, fonts, gutters[index])));
    return describeDocument(file, by, {
      mediaType: "application/pdf",
      pageCount: pdf.numPages,
      info: await readInfo(pdf),
      pages: toSourcePages(raw, lines).map((page) => withOcr(page, scans)),
      warnings,
    });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(
  pdf: PDFDocumentProxy,
  fonts: Map<string, string>,
  warnings: ExtractionWarning[],
  scans: ReadonlyMap<number, RecognisedPage>,
): Promise<RawPage[]> {
  const pages: RawPage[] = [];
  const tagged = (await pdf.getMarkInfo().catch(() => null))?.Marked === true;
  const allowance: Allowance = { letters: MAX_LETTERS };
  const count = Math.min(pdf.numPages, MAX_PAGES);
  if (count < pdf.numPages) warnings.push(tooManyPages(pdf.numPages));
  for (let number = 1; number <= count; number++) {
    const scan = scans.get(number);
    if (scan) {
      pages.push(toRawPage(scan));
      continue;
    }
    try {
      const page = await pdf.getPage(number);
      const raw = await readPage(page, allowance, tagged);
      await collectFontNames(page, raw.runs, fonts);
      if (await needsOcr(page, raw)) warnings.push(noText(number));
      page.cleanup();
      pages.push(raw);
      if (!raw.cut) continue;
      warnings.push({
        code: "text-limit",
        message: "The text was cut here: it is longer than any minutes.",
        page: number,
      });
      if (allowance.letters <= 0) break;
    } catch (error) {
      warnings.push(pageFailed(number, error));
      pages.push({ number, width: 0, height: 0, runs: [], links: [], slanted: [] });
    }
  }
  return pages;
}

/** Recognised words take the place of the runs of a page, so that the layout of printed pages serves scans as well. */
function toRawPage({ number, width, height, words }: RecognisedPage): RawPage {
  const runs = words.map((word) => ({ ...word, font: "", blankBefore: true, blankAfter: true, tag: undefined }));
  return { number, width, height, runs, links: [], slanted: [] };
}

function withOcr(page: SourcePage, scans: ReadonlyMap<number, RecognisedPage>): SourcePage {
  const scan = scans.get(page.number ?? 0);
  return scan ? { ...page, ocr: scan.ocr } : page;
}

function noText(page: number): ExtractionWarning {
  return { code: NEEDS_OCR, message: `Page ${page} has no text of its own; it is a picture.`, page };
}

function tooManyPages(count: number): ExtractionWarning {
  return { code: "page-limit", message: `Only the first ${MAX_PAGES} of ${count} pages were read.`, page: MAX_PAGES };
}

function pageFailed(page: number, error: unknown): ExtractionWarning {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: "page-failed", message: `Page ${page} could not be read (${reason}).`, page };
}

async function readInfo(pdf: PDFDocumentProxy): Promise<SourceDocument["info"]> {
  try {
    const { info } = await pdf.getMetadata();
    const fields = info as Readonly<Record<string, unknown>>;
    return { title: text(fields.Title), producer: text(fields.Producer), created: text(fields.CreationDate) };
  } catch {
    return { title: null, producer: null, created: null }; // damaged information is no reason to lose the minutes
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
