import type { PDFPageProxy } from "pdfjs-dist";
import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api.js";
import { widthOfPart } from "./letter-widths.ts";
import { pdfjs } from "./pdfjs.ts";
import type { PageLink, RawPage, Run } from "./run.ts";
import { MAX_ITEMS_PER_PAGE } from "./thresholds.ts";

/** What is left of the letters that the document may still give. */
export interface Allowance {
  letters: number;
}

/** Reads the runs and links of one page; stops when the allowance is used up (`cut`). */
export async function readPage(page: PDFPageProxy, allowance: Allowance): Promise<RawPage & { cut: boolean }> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, cut } = await textItems(page, allowance);
  const runs: Run[] = [];
  const slanted: string[] = [];
  for (const item of items) {
    const matrix = pdfjs.Util.transform(viewport.transform, item.transform);
    const run = toRun(item, matrix);
    if (isLevel(matrix)) runs.push(run);
    else if (run.text !== "") slanted.push(run.text);
  }
  const links = await readLinks(page, viewport.height);
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, runs, links, slanted, cut };
}

async function textItems(page: PDFPageProxy, allowance: Allowance): Promise<{ items: TextItem[]; cut: boolean }> {
  const reader = page.streamTextContent().getReader();
  const items: TextItem[] = [];
  for (;;) {
    const chunk = await reader.read();
    if (chunk.done) return { items, cut: false };
    for (const item of chunk.value.items as (TextItem | TextMarkedContent)[]) {
      if (!("str" in item)) continue;
      items.push(item);
      allowance.letters -= item.str.length;
    }
    if (allowance.letters > 0 && items.length < MAX_ITEMS_PER_PAGE) continue;
    await reader.cancel();
    return { items, cut: true };
  }
}

function toRun(item: TextItem, matrix: readonly number[]): Run {
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
  };
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
