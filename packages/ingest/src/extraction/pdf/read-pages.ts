import type { ExtractionWarning } from "@referat/parser/source-document";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { NEEDS_OCR } from "../ocr/read-scanned-pages.ts";
import { damagedFonts } from "./damaged-fonts.ts";
import { addDrawnBullets } from "./drawn-bullets.ts";
import { collectFontFacts, type FontFacts } from "./font-facts.ts";
import { hasFewLetters } from "./has-few-letters.ts";
import { hasNoContent } from "./has-no-content.ts";
import type { Heard } from "./hear-warnings.ts";
import { needsOcr } from "./needs-ocr.ts";
import { type Allowance, mayGoOn, type ReadPage, readPage } from "./read-page.ts";
import type { RawPage } from "./run.ts";
import { MAX_LETTERS, MAX_PAGES, MAX_READING_MS } from "./thresholds.ts";

/** Warning: the letters of a page cannot be trusted. */
export const DAMAGED_LETTERS = "damaged-letters";

const noFonts: ReadonlySet<string> = new Set();

/** What is learnt of a document while its pages are read. */
export interface Reading {
  readonly fonts: FontFacts;
  readonly warnings: ExtractionWarning[];
  /** Pages read from their pictures, by number: they stand in for the pages of the file. */
  readonly scans: ReadonlyMap<number, RawPage>;
  readonly heard: Heard;
}

/** Reads page after page until a limit is hit, which is a warning; so is a page that fails, which stays empty. */
export async function readPages(pdf: PDFDocumentProxy, reading: Reading): Promise<RawPage[]> {
  const pages: RawPage[] = [];
  const tagged = (await pdf.getMarkInfo().catch(() => null))?.Marked === true;
  const allowance: Allowance = { letters: MAX_LETTERS, until: performance.now() + MAX_READING_MS };
  const count = Math.min(pdf.numPages, MAX_PAGES);
  for (let number = 1; number <= count && mayGoOn(allowance); number++) {
    const scan = reading.scans.get(number);
    pages.push(scan ?? (await readOrEmpty(pdf, number, { reading, allowance, tagged })));
  }
  await collectFontFacts(pdf, pages, reading.fonts);
  reading.warnings.push(...pages.flatMap((page) => tellDamagedFonts(page, reading.fonts)));
  if (pages.length < pdf.numPages) reading.warnings.push(notAllPages(pages.length, pdf.numPages, allowance));
  return pages;
}

interface PageTask {
  readonly reading: Reading;
  readonly allowance: Allowance;
  readonly tagged: boolean;
}

async function readOrEmpty(pdf: PDFDocumentProxy, number: number, task: PageTask): Promise<RawPage> {
  const { reading, allowance, tagged } = task;
  const droppedBefore = reading.heard.droppedPictures;
  try {
    const page = await pdf.getPage(number);
    const raw = await readPage(page, allowance, tagged);
    reading.warnings.push(...(await judgePage(page, raw)));
    if (reading.heard.droppedPictures > droppedBefore && hasFewLetters(raw)) reading.warnings.push(pictureLost(number));
    // Listing the drawing operators of an endless page would be endless too.
    const runs = raw.cut ? raw.runs : await addDrawnBullets(page, raw.runs);
    page.cleanup();
    return { ...raw, runs };
  } catch (error) {
    reading.warnings.push(pageFailed(number, error));
    return { number, width: 0, height: 0, runs: [], links: [], slanted: [] };
  }
}

/** Everything that may be missing from a page. */
async function judgePage(page: PDFPageProxy, raw: ReadPage): Promise<ExtractionWarning[]> {
  const say = (code: string, message: string): ExtractionWarning => ({ code, message, page: raw.number });
  if (raw.cut) return [say("text-limit", "Teksten blev skåret af her: den er længere end noget referat.")];
  const found: ExtractionWarning[] = [];
  if (raw.unplaced > 0) found.push(say("text-unplaced", `${raw.unplaced} stykker tekst har intet sted på siden.`));
  if (raw.restored)
    found.push(say("letters-restored", "En skrifttype gav ingen bogstaver; de er læst ud af dens rækkefølge af tegn."));
  if (await hasNoContent(page, raw))
    found.push(say("page-empty", "Siden har intet indhold; dens tekst kan være gået tabt."));
  else if (await needsOcr(page, raw)) found.push(say(NEEDS_OCR, "Siden har ingen tekst, man kan stole på."));
  return found;
}

function tellDamagedFonts(page: RawPage, { names, unmapped }: FontFacts): ExtractionWarning[] {
  const damaged = damagedFonts(page.runs, page.restored ? noFonts : unmapped).map((font) => names.get(font) || font);
  if (damaged.length === 0) return [];
  const message = `Bogstaver i disse skrifttyper kan være forkerte: ${damaged.join(", ")}.`;
  return [{ code: DAMAGED_LETTERS, message, page: page.number }];
}

function notAllPages(read: number, count: number, { letters }: Allowance): ExtractionWarning {
  const code = read >= MAX_PAGES ? "page-limit" : letters > 0 ? "time-limit" : "text-limit";
  return { code, message: `Kun de første ${read} af ${count} sider blev læst.`, page: Math.max(1, read) };
}

/** A picture above a page of text is not read anyway; where there is next to no text, it is the page. */
function pictureLost(page: number): ExtractionWarning {
  return { code: "picture-lost", message: "Sidens billede er for stort eller beskadiget og blev ikke læst.", page };
}

function pageFailed(page: number, error: unknown): ExtractionWarning {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: "page-failed", message: `Siden kunne ikke læses (${reason}).`, page };
}
