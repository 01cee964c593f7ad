import type { ExtractionWarning } from "@referat/parser/source-document";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { NEEDS_OCR } from "../ocr/read-scanned-pages.ts";
import { damagedFonts } from "./damaged-fonts.ts";
import { addDrawnBullets } from "./drawn-bullets.ts";
import { type FoundLetters, findLetters } from "./find-letters.ts";
import { collectFontFacts, type FontFacts } from "./font-facts.ts";
import { hasFewLetters } from "./has-few-letters.ts";
import { hasNoContent } from "./has-no-content.ts";
import type { Heard } from "./hear-warnings.ts";
import { needsOcr } from "./needs-ocr.ts";
import { type Allowance, mayGoOn, type ReadPage, readPage } from "./read-page.ts";
import type { RawPage } from "./run.ts";
import { MAX_LETTERS, MAX_PAGES, MAX_READING_MS, MAX_STRANGE_SHARE, MAX_STRANGE_SHARE_RESTORED } from "./thresholds.ts";

/** Warning: the letters of a page cannot be trusted. */
export const DAMAGED_LETTERS = "damaged-letters";

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
  const pages: PageOutcome[] = [];
  const tagged = (await pdf.getMarkInfo().catch(() => null))?.Marked === true;
  const allowance: Allowance = { letters: MAX_LETTERS, until: performance.now() + MAX_READING_MS };
  const count = Math.min(pdf.numPages, MAX_PAGES);
  for (let number = 1; number <= count && mayGoOn(allowance); number++) {
    const scan = reading.scans.get(number);
    pages.push(scan ? { raw: scan, warnings: [] } : await readOrEmpty(pdf, number, { reading, allowance, tagged }));
  }
  const rawPages = pages.map(({ raw }) => raw);
  await collectFontFacts(pdf, rawPages, reading.fonts);
  const letters = await findLetters(pdf, rawPages, reading.fonts);
  for (const [index, { raw }] of pages.entries()) {
    if (!mayGoOn(allowance) || raw.cut || !raw.runs.some(({ font }) => letters.has(font))) continue;
    pages[index] = await readOrEmpty(pdf, raw.number, { reading, allowance, tagged, letters });
  }
  reading.warnings.push(...pages.flatMap(({ warnings }) => warnings));
  const judged = pages.map(({ raw }) => raw);
  reading.warnings.push(...judged.flatMap((page) => tellDamagedFonts(page, reading.fonts, letters)));
  if (pages.length < pdf.numPages) reading.warnings.push(notAllPages(pages.length, pdf.numPages, allowance));
  return judged;
}

interface PageOutcome {
  readonly raw: RawPage;
  readonly warnings: readonly ExtractionWarning[];
}

interface PageTask {
  readonly reading: Reading;
  readonly allowance: Allowance;
  readonly tagged: boolean;
  /** When the page is read again, because letters were found for its fonts. */
  readonly letters?: FoundLetters;
}

async function readOrEmpty(pdf: PDFDocumentProxy, number: number, task: PageTask): Promise<PageOutcome> {
  const { reading, allowance, tagged, letters } = task;
  const droppedBefore = reading.heard.droppedPictures;
  try {
    const page = await pdf.getPage(number);
    const raw = await readPage(page, allowance, tagged, letters);
    const warnings = await judgePage(page, raw, raw.restored ? MAX_STRANGE_SHARE_RESTORED : MAX_STRANGE_SHARE);
    if (reading.heard.droppedPictures > droppedBefore && hasFewLetters(raw)) warnings.push(pictureLost(number));
    if (letters && raw.restored) warnings.push(lettersRestored(raw, letters, reading.fonts));
    // Listing the drawing operators of an endless page would be endless too.
    const runs = raw.cut ? raw.runs : await addDrawnBullets(page, raw.runs);
    page.cleanup();
    return { raw: { ...raw, runs }, warnings };
  } catch (error) {
    const raw = { number, width: 0, height: 0, runs: [], links: [], slanted: [] };
    return { raw, warnings: [pageFailed(number, error)] };
  }
}

/** Everything that may be missing from a page. */
async function judgePage(page: PDFPageProxy, raw: ReadPage, maxStrange: number): Promise<ExtractionWarning[]> {
  const say = (code: string, message: string): ExtractionWarning => ({ code, message, page: raw.number });
  if (raw.cut) return [say("text-limit", "Teksten blev skåret af her: den er længere end noget referat.")];
  const found: ExtractionWarning[] = [];
  if (raw.unplaced > 0) found.push(say("text-unplaced", `${raw.unplaced} stykker tekst har intet sted på siden.`));
  if (await hasNoContent(page, raw))
    found.push(say("page-empty", "Siden har intet indhold; dens tekst kan være gået tabt."));
  else if (await needsOcr(page, raw, maxStrange))
    found.push(say(NEEDS_OCR, "Siden har ingen tekst, man kan stole på."));
  return found;
}

function lettersRestored(page: RawPage, letters: FoundLetters, { names }: FontFacts): ExtractionWarning {
  const fonts = new Set(page.runs.map(({ font }) => font).filter((font) => letters.has(font)));
  const named = [...fonts].map((font) => names.get(font) || font).join(", ");
  const message = `Skrifttyper gav forkerte eller ingen bogstaver; de er læst ud af tegnenes navne eller rækkefølge: ${named}.`;
  return { code: "letters-restored", message, page: page.number };
}

function tellDamagedFonts(page: RawPage, { names, unmapped }: FontFacts, letters: FoundLetters): ExtractionWarning[] {
  const unread = new Set([...unmapped].filter((font) => !page.restored || !letters.has(font)));
  const damaged = damagedFonts(page.runs, unread).map((font) => names.get(font) || font);
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
