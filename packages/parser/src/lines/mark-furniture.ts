import { webNoise } from "../danish/furniture-phrases.ts";
import { EDGE_LINES, LONGEST_FURNITURE, RUNNING_HEAD_PAGES, RUNNING_HEAD_SHARE } from "../thresholds.ts";
import { isContent } from "./is-content.ts";
import type { Line } from "./line.ts";

/** `Side 1 af 56`, `SIDE 1`, `Byrådet, Side 3`, `Mosekøb Kommune     side 2 / 31`; never `se bilag 2, side 4.` */
const PAGE_NUMBER =
  /^(?:\S[^.;:]{0,80}?(?:,? {2}|\t|, ?))?[-–]? ?(?:side|page|s\.) (?:\d{1,4}|[ivxl]{1,6})(?: ?(?:af|av|of|\/) ?\d{1,4})? ?[-–]?$/i;
/** Narrowed before that is tried: where a gap may begin anywhere in itself, long ones cost too much. */
const WIDE_GAP = /[ \t]{2,}/g;
/** Anything, a wide gap, and the page: `Skoleudvalget - 3. juni 2019       Side 7` */
const FOOTER = /^\S.{0,90}(?: {3}|\t)side \d{1,4}(?: af \d{1,4})?$/i;
const LONGEST_NOISE = Math.max(...[...webNoise].map((words) => words.length));
const BARE_NUMBER = /^[-–]? ?(?:\d{1,3}|[ivxl]{1,5}) ?[-–]?$/;

/**
 * Marks what is printed on every page: page numbers, running headers and footers, and the buttons of web pages.
 * Only lines at the edge of pages are looked at, and never one that could be a heading, a case number or a decision:
 * `Godkendt.` may well end every page.
 */
export function markFurniture(lines: readonly Line[]): readonly Line[] {
  const pageNumbers = new Set<number>();
  const printed = lines.filter((line) => line.text !== "");
  for (const line of printed) if (isPageNumber(line.text)) pageNumbers.add(line.index);
  const edges = edgeLines(printed, pageNumbers);
  const pages = countPages(lines);
  const repeated = runningHeads(edges, Math.max(pages, pageNumbers.size));
  const edge = new Set(edges);
  const numbered = numberedHeads(printed);
  const last = printed[printed.length - 1];
  const lastNumber =
    last !== undefined && /^\d{1,3}$/.test(last.text) && lines[last.index - 1]?.text === "" ? last : null;
  const isFurniture = (line: Line): boolean =>
    pageNumbers.has(line.index) ||
    numbered.has(line.index) ||
    line === lastNumber ||
    (line.text.length <= LONGEST_NOISE && webNoise.has(line.text.toLowerCase())) ||
    (edge.has(line) &&
      (repeated.has(line.text) || (pages > 1 && isPageEdge(lines, line) && BARE_NUMBER.test(line.text))));
  const found = printed.filter((line) => !line.furniture && line.text.length <= LONGEST_FURNITURE && isFurniture(line));
  if (found.length === 0) return lines;
  const marked = [...lines];
  for (const line of found) marked[line.index] = { ...line, furniture: true };
  return marked;
}

function countPages(lines: readonly Line[]): number {
  const pages = new Set<number | null>();
  for (const line of lines) pages.add(line.page);
  return pages.size;
}

function isPageNumber(text: string): boolean {
  return (
    text.length <= LONGEST_FURNITURE &&
    /(?:side|page|s\.) ./i.test(text) &&
    (PAGE_NUMBER.test(text.replace(WIDE_GAP, "  ")) || FOOTER.test(text))
  );
}

/** Lines that stand next to the end of a page, or to a page number where the text has no pages. */
function edgeLines(printed: readonly Line[], pageNumbers: ReadonlySet<number>): Line[] {
  const near = new Set<Line>();
  printed.forEach((line, at) => {
    const next = printed[at + 1];
    if (!pageNumbers.has(line.index) && (next === undefined || next.page === line.page)) return;
    for (let offset = -EDGE_LINES + 1; offset <= EDGE_LINES; offset += 1) {
      const edge = printed[at + offset];
      if (edge !== undefined && edge.text.length <= LONGEST_FURNITURE) near.add(edge);
    }
  });
  return [...near];
}

/** A line that comes again and again right above a bare number: header and page number of a text without pages. */
function numberedHeads(printed: readonly Line[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  printed.forEach((line, at) => {
    const next = printed[at + 1];
    if (
      next === undefined ||
      next.text.length > 3 ||
      !/^\d{1,3}$/.test(next.text) ||
      line.text.length > LONGEST_FURNITURE
    )
      return;
    places.set(line.text, [...(places.get(line.text) ?? []), line.index, next.index]);
  });
  const repeated = [...places].filter(
    ([text, indexes]) => indexes.length >= 2 * RUNNING_HEAD_PAGES && !isContent(text),
  );
  return new Set(repeated.flatMap(([, indexes]) => indexes));
}

function runningHeads(edges: readonly Line[], pages: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of edges) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  const needed = Math.max(RUNNING_HEAD_PAGES, (pages - 1) * RUNNING_HEAD_SHARE);
  const heads = [...counts].filter(([text, count]) => count >= needed && !isContent(text));
  return new Set(heads.map(([text]) => text));
}

function isPageEdge(lines: readonly Line[], line: Line): boolean {
  for (const step of [-1, 1]) {
    let at = line.index + step;
    while (lines[at]?.text === "" && lines[at]?.page === line.page) at += step;
    if (lines[at] === undefined || lines[at]?.page !== line.page) return true;
  }
  return false;
}
