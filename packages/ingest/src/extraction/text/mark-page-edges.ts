import { isContent } from "@referat/parser/is-content";
import type { SourceLine, SourcePage } from "@referat/parser/source-document";

/** Running lines at the top or the bottom of a page: name, date and number, seldom more. */
const DEPTH = 4;
/** A running header is on at least this share of the pages … */
const SHARE = 0.6;
/** … and on so many: two pages may well begin alike. */
const FEWEST_PAGES = 3;

/**
 * Marks running headers and footers of a text with page breaks (`pdftotext`): the lines at the edges of a page, from the edge
 * inwards, that are on most pages but for digits and blanks. What may be part of the minutes is never marked.
 */
export function markPageEdges(pages: readonly SourcePage[]): SourcePage[] {
  const edges = pages.map(({ lines }) => edgeLines(lines));
  const running = findRunning(edges, Math.max(FEWEST_PAGES, SHARE * pages.length));
  const isRunning = (line: SourceLine): boolean => running.has(keyOf(line));
  return pages.map((page, index) => {
    const marked = new Set(edges[index]?.flatMap((edge) => edge.slice(0, countWhile(edge, isRunning))));
    return { ...page, lines: page.lines.map((line) => (marked.has(line) ? { ...line, furniture: true } : line)) };
  });
}

/** Keys of the lines that so many pages have; of each only the first is judged, as a file may have any number of pages. */
function findRunning(edges: readonly (readonly SourceLine[][])[], needed: number): Set<string> {
  const found = new Map<string, { readonly text: string; pages: number }>();
  for (const edge of edges) {
    for (const [key, text] of new Map(edge.flat().map((line) => [keyOf(line), line.text.trim()]))) {
      const seen = found.get(key);
      if (seen) seen.pages++;
      else found.set(key, { text, pages: 1 });
    }
  }
  const often = [...found].filter(([, { pages }]) => pages >= needed);
  return new Set(often.filter(([, { text }]) => !isContent(text)).map(([key]) => key));
}

/** The first printed lines downwards, and the last ones upwards. */
function edgeLines(lines: readonly SourceLine[]): [SourceLine[], SourceLine[]] {
  const printed = lines.filter(({ text }) => text.trim() !== "");
  return [printed.slice(0, DEPTH), printed.slice(-DEPTH).reverse()];
}

function keyOf({ text }: SourceLine): string {
  return text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}

function countWhile<One>(all: readonly One[], holds: (one: One) => boolean): number {
  const end = all.findIndex((one) => !holds(one));
  return end < 0 ? all.length : end;
}
