import type { RawPage, Run } from "./run.ts";
import {
  COLUMN_LINES,
  CROSSING_SHARE,
  EQUAL_COLUMNS,
  FULL_LINE,
  FULL_LINES_SHARE,
  GUTTER_POINTS,
  WIDEST_GUTTER_POINTS,
} from "./thresholds.ts";

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
 * The gutter of each page. A page of many headings and lists may not look like columns by itself, and a table on it may have
 * wider gaps: where another page of the document has columns, a free strip at the same place is enough.
 */
export function findGutters(pages: readonly RawPage[]): (Gutter | undefined)[] {
  const sure = findFirst(pages, (page) => {
    const strip = freeStrip(page);
    return strip && columnsAreFull(page.runs, strip) ? strip : undefined;
  });
  return pages.map((page) => sure && freeStrip(page, sure));
}

function findFirst<One, Found>(all: readonly One[], look: (one: One) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = look(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The widest strip in the middle of a page, or within another strip, that next to no line crosses. */
function freeStrip({ runs, width }: RawPage, within?: Gutter): Gutter | undefined {
  const inked = runs.filter((run) => run.text !== "");
  const lines = new Set(inked.map((run) => Math.round(run.baseline))).size;
  const middle = within ?? { left: Math.floor(width * 0.3), right: width * 0.7 };
  const strip = widestStrip(crossings(inked, width), Math.ceil(CROSSING_SHARE * lines), middle);
  return strip && strip.right - strip.left >= GUTTER_POINTS ? strip : undefined;
}

/** Text fills its columns, which are equally wide; the cells of a table do not, or not both. */
function columnsAreFull(runs: readonly Run[], gutter: Gutter): boolean {
  if (gutter.right - gutter.left > WIDEST_GUTTER_POINTS) return false;
  const inked = runs.filter((run) => run.text !== "");
  const [left, right] = [1, 2].map((side) => measureColumn(inked.filter((run) => columnOf(run, gutter) === side)));
  if (!left?.full || !right?.full) return false;
  return Math.min(left.width, right.width) >= EQUAL_COLUMNS * Math.max(left.width, right.width);
}

/** For each point across the page, how many runs cover it. */
function crossings(runs: readonly Run[], pageWidth: number): number[] {
  const last = Math.ceil(Math.min(pageWidth, 5000));
  const steps = new Array<number>(last + 2).fill(0); // how many begin at a point, less those that ended before it
  for (const { x, width } of runs) {
    const from = Math.max(0, Math.floor(x));
    const to = Math.min(last, Math.floor(x + width));
    if (from > to) continue;
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to + 1] = (steps[to + 1] ?? 0) - 1;
  }
  let covering = 0;
  return steps.slice(0, -1).map((step) => (covering += step));
}

function widestStrip(counts: readonly number[], allowed: number, middle: Gutter): Gutter | undefined {
  let best: Gutter | undefined;
  let { left } = middle;
  for (let at = left; at <= middle.right; at++) {
    if ((counts[at] ?? 0) > allowed) left = at + 1;
    else if (!best || at - left > best.right - best.left) best = { left, right: at };
  }
  return best;
}

/** How wide the lines of a column are, and whether enough of them fill it. */
function measureColumn(runs: readonly Run[]): { width: number; full: boolean } {
  const spans = new Map<number, { from: number; to: number }>();
  for (const { baseline, x, width } of runs) {
    const span = spans.get(Math.round(baseline)) ?? { from: x, to: x };
    spans.set(Math.round(baseline), { from: Math.min(span.from, x), to: Math.max(span.to, x + width) });
  }
  const all = [...spans.values()];
  // Not from the first to the last letter: a running header reaches further out than the column.
  const width = share(all, 0.9, ({ to }) => to) - share(all, 0.1, ({ from }) => from);
  const full = all.filter((span) => span.to - span.from >= FULL_LINE * width).length;
  return { width, full: all.length >= COLUMN_LINES / 2 && full >= FULL_LINES_SHARE * all.length };
}

/** The value that this share of the spans stays below. */
function share<Span>(spans: readonly Span[], part: number, endOf: (span: Span) => number): number {
  const values = spans.map(endOf).sort((a, b) => a - b);
  return values[Math.floor(part * (values.length - 1))] ?? 0;
}
