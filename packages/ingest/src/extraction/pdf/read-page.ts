import type { PDFPageProxy } from "pdfjs-dist";
import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api.js";
import type { FoundLetters } from "./find-letters.ts";
import { widthOfPart } from "./letter-widths.ts";
import { pdfjs } from "./pdfjs.ts";
import { restoreLetters } from "./restore-letters.ts";
import type { PageLink, RawPage, Run } from "./run.ts";
import { readStructure, type Tag } from "./structure.ts";
import { MAX_ITEMS_PER_PAGE } from "./thresholds.ts";

/** What is left of the letters that the document may still give, and until when (`performance.now()`). */
export interface Allowance {
  letters: number;
  readonly until: number;
}

export interface ReadPage extends RawPage {
  /** Stretches of text without a place on the page, as damaged commands give them; left out. */
  readonly unplaced: number;
}

/** Reads the runs and links of one page, with the `letters` of fonts (by id) that do not tell theirs rightly. */
export async function readPage(
  page: PDFPageProxy,
  allowance: Allowance,
  tagged: boolean,
  letters?: FoundLetters,
): Promise<ReadPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, cut } = await contentItems(page, allowance, tagged);
  const tags = tagged ? await readStructure(page) : new Map<string, Tag>();
  const runs: Run[] = [];
  const slanted: string[] = [];
  let unplaced = 0;
  const text = taggedItems(items, tags);
  const printed = text.map(({ item }) => item);
  const restored = letters && (await restoreLetters(page, printed, letters));
  for (const [index, item] of (restored ?? printed).entries()) {
    if (!item) continue;
    const matrix = pdfjs.Util.transform(viewport.transform, item.transform);
    const run = toRun(item, matrix, text[index]?.tag);
    if (!hasPlace(run)) unplaced++;
    else if (isLevel(matrix)) runs.push(run);
    else if (run.text !== "") slanted.push(run.text);
  }
  const links = await readLinks(page, viewport.height);
  const { width, height } = viewport;
  return {
    number: page.pageNumber,
    width,
    height,
    runs,
    links,
    slanted,
    cut,
    unplaced,
    restored: restored !== undefined,
  };
}

type ContentItem = TextItem | TextMarkedContent;

async function contentItems(
  page: PDFPageProxy,
  allowance: Allowance,
  includeMarkedContent: boolean,
): Promise<{ items: ContentItem[]; cut: boolean }> {
  const reader = page.streamTextContent({ includeMarkedContent }).getReader();
  const items: ContentItem[] = [];
  for (;;) {
    const chunk = await reader.read();
    if (chunk.done) return { items, cut: false };
    for (const item of chunk.value.items as ContentItem[]) {
      items.push(item);
      if ("str" in item) allowance.letters -= item.str.length;
    }
    if (mayGoOn(allowance) && items.length < MAX_ITEMS_PER_PAGE) continue;
    await reader.cancel(new Error("enough")); // pdf.js insists on an Error
    return { items, cut: true };
  }
}

export function mayGoOn({ letters, until }: Allowance): boolean {
  return letters > 0 && performance.now() < until;
}

/** Text with the tag of the marked content that it stands in. */
function taggedItems(
  items: readonly ContentItem[],
  tags: ReadonlyMap<string, Tag>,
): { item: TextItem; tag: Tag | undefined }[] {
  const found: { item: TextItem; tag: Tag | undefined }[] = [];
  const open: (Tag | undefined)[] = [];
  for (const item of items) {
    if ("str" in item) found.push({ item, tag: open.at(-1) });
    else if (item.type === "endMarkedContent") open.pop();
    else open.push(tags.get(item.id) ?? open.at(-1));
  }
  return found;
}

function toRun(item: TextItem, matrix: readonly number[], tag: Tag | undefined): Run {
  const [, , c = 0, d = 0, x = 0, baseline = 0] = matrix;
  const text = item.str.trim();
  const start = item.str.indexOf(text);
  const before = item.str.slice(0, start);
  const after = item.str.slice(start + text.length);
  return {
    text,
    x: x + widthOfPart(before, item.str, item.width),
    baseline,
    width: widthOfPart(text, item.str, item.width),
    size: Math.hypot(c, d),
    font: item.fontName,
    blankBefore: before !== "",
    blankAfter: after !== "" || text === "",
    tag,
  };
}

function hasPlace({ x, baseline, width, size }: Run): boolean {
  return [x, baseline, width, size].every(Number.isFinite);
}

/** Left to right and upright, within about three degrees (scans tilt). */
function isLevel([a = 0, b = 0, , d = 0]: readonly number[]): boolean {
  return a > 0 && d < 0 && Math.abs(b) < 0.05 * a;
}

async function readLinks(page: PDFPageProxy, height: number): Promise<PageLink[]> {
  const annotations: unknown[] = await page.getAnnotations({ intent: "display" });
  return annotations.flatMap((annotation) => {
    const { subtype, url, rect } = annotation as { subtype?: string; url?: string; rect?: number[] };
    if (subtype !== "Link" || !url || !/^https?:/i.test(url) || rect?.length !== 4) return [];
    const [left = 0, bottom = 0, right = 0, top = 0] = rect;
    return [{ href: url, left, top: height - top, right, bottom: height - bottom }];
  });
}
