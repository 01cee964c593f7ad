import type { ExtractionWarning, SourceDocument, SourcePage } from "@referat/parser/source-document";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import type { RecognisedPage } from "../ocr/recognised-page.ts";
import { findGutters } from "./columns.ts";
import { markFurniture } from "./furniture.ts";
import { type Heard, hearWarnings } from "./hear-warnings.ts";
import { openPdf } from "./open-pdf.ts";
import { readOutline } from "./outline.ts";
import { pageLines } from "./page-lines.ts";
import { toSourcePages } from "./paragraphs.ts";
import { DAMAGED_LETTERS, readPages } from "./read-pages.ts";
import type { RawPage } from "./run.ts";

/** @throws ExtractionError when the file cannot be opened; a page that fails is a warning and stays empty. */
export async function extractPdf(
  file: InputFile,
  by: Extractor,
  recognised: readonly RecognisedPage[] = [],
): Promise<SourceDocument> {
  const { result, losses } = await hearWarnings((heard) => readPdf(file, by, recognised, heard));
  return losses.length === 0 ? result : { ...result, warnings: [...result.warnings, damaged(losses)] };
}

function damaged(losses: readonly string[]): ExtractionWarning {
  const message = `Filen er beskadiget; noget af teksten kan mangle (${losses.slice(0, 3).join("; ")}).`;
  return { code: "damaged", message, page: null };
}

async function readPdf(
  file: InputFile,
  by: Extractor,
  recognised: readonly RecognisedPage[],
  heard: Heard,
): Promise<SourceDocument> {
  const pdf = await openPdf(file.name, file.bytes);
  try {
    const warnings: ExtractionWarning[] = [];
    const fonts = { names: new Map<string, string>(), unmapped: new Set<string>(), misnamed: new Set<string>() };
    const scans = new Map(recognised.map((page) => [page.number, toRawPage(page)]));
    const raw = await readPages(pdf, { fonts, warnings, scans, heard });
    const gutters = findGutters(raw);
    const lines = markFurniture(raw.map((page, index) => pageLines(page, fonts.names, gutters[index])));
    return describeDocument(file, by, {
      mediaType: "application/pdf",
      pageCount: pdf.numPages,
      info: await readInfo(pdf),
      pages: toSourcePages(raw, lines, await readOutline(pdf)).map((page) => markDoubt(page, recognised, warnings)),
      warnings,
    });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Recognised words take the place of the runs of a page, so that the layout of printed pages serves scans as well. */
function toRawPage({ number, width, height, words }: RecognisedPage): RawPage {
  const runs = words.map((word) => ({ ...word, font: "", blankBefore: true, blankAfter: true, tag: undefined }));
  return { number, width, height, runs, links: [], slanted: [] };
}

/** What a reader must know of how the letters of the page came about. */
function markDoubt(
  page: SourcePage,
  recognised: readonly RecognisedPage[],
  warnings: readonly ExtractionWarning[],
): SourcePage {
  const scan = recognised.find(({ number }) => number === page.number);
  if (scan) return { ...page, ocr: scan.ocr };
  const damaged = warnings.some((warning) => warning.code === DAMAGED_LETTERS && warning.page === page.number);
  return damaged ? { ...page, damagedLetters: true } : page;
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
