import type { RawPage, Run } from "./run.ts";
import { COLUMN_LINES, CROSSING_SHARE, FULL_LINE, FULL_LINES_SHARE, GUTTER_POINTS } from "./thresholds.ts";

/** Runs that are read together: the whole width (0), the left column (1) or the right one (2). */
export interface Region {
  readonly column: number;
  readonly runs: readonly Run[];
}

/** The strip of a page that parts two columns of text. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** Parts the runs of a page of two columns, band by band between the lines that cross both; else it is one region. */
export function splitColumns(runs: readonly Run[], gutter: Gutter | undefined): Region[] {
  if (!gutter) return [{ column: 0, runs }];
  const regions: { column: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline)) {
    const column = columnOf(run, gutter);
    const home = regions.slice(-2).find((region) => region.column === column);
    // A crossing line ends the band: what stands below it is read after it.
    const bandEnded = column !== 0 && regions.at(-1)?.column === 0;
    if (home && !bandEnded && !(column === 0 && regions.at(-1) !== home)) home.runs.push(run);
    else regions.push({ column, runs: [run] });
  }
  return sortBands(regions);
}

function columnOf(run: Run, gutter: Gutter): number {
  if (run.x + run.width <= gutter.right) return 1;
  return run.x >= gutter.left ? 2 : 0;
}

/** Within each band the left column comes first, whichever begins higher. */
function sortBands(regions: Region[]): Region[] {
  const sorted: Region[] = [];
  for (const region of regions) {
    const above = sorted.at(-1);
    if (region.column === 1 && above?.column === 2) sorted.splice(-1, 0, region);
    else sorted.push(region);
  }
  return sorted;
}

/**
 * The gutter of each page. A page of many headings and lists may not look like columns by itself: where another page
 * of the document has them, a free strip at the same place is enough.
 */
export function findGutters(pages: readonly RawPage[]): (Gutter | undefined)[] {
  const strips = pages.map(freeStrip);
  const sure = strips.find((strip, index) => strip && columnsAreFull(pages[index]?.runs ?? [], strip));
  return strips.map((strip) => (strip && sure && overlap(strip, sure) >= GUTTER_POINTS ? strip : undefined));
}

function overlap(one: Gutter, other: Gutter): number {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left);
}

/** The widest strip in the middle of a page that next to no line crosses. */
function freeStrip({ runs, width }: RawPage): Gutter | undefined {
  const inked = runs.filter((run) => run.text !== "");
  const lines = new Set(inked.map((run) => Math.round(run.baseline))).size;
  const strip = widestStrip(crossings(inked, width), Math.ceil(CROSSING_SHARE * lines), width);
  return strip && strip.right - strip.left >= GUTTER_POINTS ? strip : undefined;
}

function columnsAreFull(runs: readonly Run[], gutter: Gutter): boolean {
  const inked = runs.filter((run) => run.text !== "");
  return [1, 2].every((column) => isFullColumn(inked.filter((run) => columnOf(run, gutter) === column)));
}

/** For each point across the page, how many runs cover it. */
function crossings(runs: readonly Run[], pageWidth: number): number[] {
  const counts = new Array<number>(Math.ceil(Math.min(pageWidth, 5000)) + 1).fill(0);
  for (const { x, width } of runs) {
    for (let at = Math.max(0, Math.floor(x)); at <= Math.min(counts.length - 1, x + width); at++)
      counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

function widestStrip(counts: readonly number[], allowed: number, pageWidth: number): Gutter | undefined {
  let best: Gutter | undefined;
  let left = Math.floor(pageWidth * 0.3);
  for (let at = left; at <= pageWidth * 0.7; at++) {
    if ((counts[at] ?? 0) > allowed) left = at + 1;
    else if (!best || at - left > best.right - best.left) best = { left, right: at };
  }
  return best;
}

/** Text fills its column; the cells of a table do not. */
function isFullColumn(runs: readonly Run[]): boolean {
  const spans = new Map<number, { from: number; to: number }>();
  for (const { baseline, x, width } of runs) {
    const span = spans.get(Math.round(baseline)) ?? { from: x, to: x };
    spans.set(Math.round(baseline), { from: Math.min(span.from, x), to: Math.max(span.to, x + width) });
  }
  if (spans.size < COLUMN_LINES / 2) return false;
  const all = [...spans.values()];
  const [from, to] = [Math.min(...all.map((span) => span.from)), Math.max(...all.map((span) => span.to))];
  const full = all.filter((span) => span.to - span.from >= FULL_LINE * (to - from)).length;
  return full >= FULL_LINES_SHARE * all.length;
}
