import { isContent } from "@referat/parser/is-content";
import type { PageLine } from "./page-line.ts";
import { FURNITURE_DEPTH, FURNITURE_DRIFT_POINTS, FURNITURE_SHARE } from "./thresholds.ts";

/** A page number alone: "3", "- 3 -", "Side 3 af 14", "3/14". Refuses "3.", "3 punkter". */
const pageNumber = /^(?:side|s\.|page)? ?[-–]? ?\d{1,4}(?: ?(?:af|\/|of|-) ?\d{1,4})? ?[-–]?$/i;

/**
 * Marks running headers, footers and page numbers: lines at the edge of the page that stand at the same height, with the
 * same words but for digits, on most pages. Only from the edge inwards without a gap: a case number or a section heading
 * that follows the title at the top of each page repeats as well, but the title above it does not. What may be part of the
 * minutes is never marked: `Beslutning` may well begin two pages of three.
 */
export function markFurniture(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const edges = pages.map(edgeLines);
  const counts = countKeys(edges);
  const needed = Math.max(2, Math.ceil(FURNITURE_SHARE * pages.filter((page) => page.length > 0).length));
  return pages.map((page, index) => {
    const marked = new Set<PageLine>();
    for (const edge of edges[index] ?? []) {
      for (const line of edge) {
        if (!isFurniture(line, counts, needed, pages.length)) break;
        marked.add(line);
      }
    }
    return page.map((line) => (marked.has(line) ? { ...line, furniture: true } : line));
  });
}

/** The first lines of a page downwards, and the last ones upwards. */
function edgeLines(page: readonly PageLine[]): PageLine[][] {
  const byHeight = [...page].sort((a, b) => a.baseline - b.baseline);
  return [byHeight.slice(0, FURNITURE_DEPTH), byHeight.slice(-FURNITURE_DEPTH).reverse()];
}

function countKeys(edges: readonly PageLine[][][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set(edge.flat().flatMap(neighbourKeys))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function isFurniture(line: PageLine, counts: ReadonlyMap<string, number>, needed: number, pages: number): boolean {
  if (pages === 1) return /^side \d+ af \d+$/i.test(line.text);
  if (pageNumber.test(line.text)) return (pages > 2 && occurs(line, counts, 2)) || occurs(line, counts, needed);
  return occurs(line, counts, needed) && !isContent(line.text);
}

function occurs(line: PageLine, counts: ReadonlyMap<string, number>, times: number): boolean {
  return (counts.get(keyOf(line, 0)) ?? 0) >= times;
}

/** A line counts for the neighbouring heights too, so that a drift over a border does not part equal lines. */
function neighbourKeys(line: PageLine): string[] {
  return [-1, 0, 1].map((step) => keyOf(line, step));
}

function keyOf(line: PageLine, step: number): string {
  return `${Math.round(line.baseline / FURNITURE_DRIFT_POINTS) + step}|${line.text.replace(/\d+/g, "#")}`;
}
