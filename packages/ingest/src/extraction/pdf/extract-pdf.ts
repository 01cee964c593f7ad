import type { ExtractionWarning, SourceDocument } from "@referat/parser/source-document";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { collectFontNames } from "./font-names.ts";
import { markFurniture } from "./furniture.ts";
import { openPdf } from "./open-pdf.ts";
import { pageLines } from "./page-lines.ts";
import { toSourcePages } from "./paragraphs.ts";
import { type Allowance, readPage } from "./read-page.ts";
import type { RawPage } from "./run.ts";
import { MAX_LETTERS, MAX_PAGES } from "./thresholds.ts";

/** @throws ExtractionError when the file cannot be opened; a page that fails is a warning and stays empty. */
export async function extractPdf(file: InputFile, by: Extractor): Promise<SourceDocument> {
  const pdf = await openPdf(file.name, file.bytes);
  try {
    const warnings: ExtractionWarning[] = [];
    const fonts = new Map<string, string>();
    const raw = await readPages(pdf, fonts, warnings);
    const lines = markFurniture(raw.map((page) => pageLines(page, fonts)));
    return describeDocument(file, by, {
      mediaType: "application/pdf",
      pageCount: pdf.numPages,
      info: await readInfo(pdf),
      pages: toSourcePages(raw, lines),
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
): Promise<RawPage[]> {
  const pages: RawPage[] = [];
  const tagged = (await pdf.getMarkInfo().catch(() => null))?.Marked === true;
  const allowance: Allowance = { letters: MAX_LETTERS };
  const count = Math.min(pdf.numPages, MAX_PAGES);
  if (count < pdf.numPages) warnings.push(tooManyPages(pdf.numPages));
  for (let number = 1; number <= count; number++) {
    try {
      const page = await pdf.getPage(number);
      const raw = await readPage(page, allowance, tagged);
      await collectFontNames(page, raw.runs, fonts);
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
