import type { PDFDocumentProxy } from "pdfjs-dist";
import type { PageLine } from "./page-line.ts";
import { MAX_OUTLINE_ENTRIES, MAX_TITLE_LINES } from "./thresholds.ts";

/** Titles of the bookmarks of a PDF as {@link titleKey}, by the number of the page they lead to. */
export type OutlineTitles = ReadonlyMap<number, ReadonlySet<string>>;

type Bookmark = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>[number];

/** Reads the bookmarks: a program that makes them knows which lines of the page are titles. Damaged ones are as good as none. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<OutlineTitles> {
  const titles = new Map<number, Set<string>>();
  const roots: readonly Bookmark[] | null = await pdf.getOutline().catch(() => null);
  const waiting = [...(roots ?? [])];
  for (let read = 0; read < MAX_OUTLINE_ENTRIES && waiting.length > 0; read++) {
    const bookmark = waiting.shift();
    if (!bookmark) break;
    waiting.push(...bookmark.items);
    const page = await pageOf(pdf, bookmark).catch(() => undefined);
    const key = titleKey(bookmark.title);
    if (page === undefined || key === "") continue;
    titles.set(page, (titles.get(page) ?? new Set()).add(key));
  }
  return titles;
}

async function pageOf(pdf: PDFDocumentProxy, { dest }: Bookmark): Promise<number | undefined> {
  const place: unknown = typeof dest === "string" ? await pdf.getDestination(dest) : dest;
  const page: unknown = Array.isArray(place) ? place[0] : undefined;
  if (typeof page === "number") return page + 1;
  if (typeof page !== "object" || page === null || !("num" in page) || !("gen" in page)) return undefined;
  const { num, gen } = page;
  return typeof num === "number" && typeof gen === "number" ? (await pdf.getPageIndex({ num, gen })) + 1 : undefined;
}

/**
 * How many lines from `index` on are, together, the title of a bookmark that leads to their page; 0 when they are none.
 * The number of the item may stand in one of the two only.
 */
export function titleLines(lines: readonly PageLine[], index: number, titles: OutlineTitles): number {
  const first = lines[index];
  const known = first && titles.get(first.page);
  if (!known) return 0;
  let text = "";
  for (let count = 1; count <= MAX_TITLE_LINES; count++) {
    const line = lines[index + count - 1];
    if (!line || line.page !== first.page || line.column !== first.column || line.cells.length > 1) return 0;
    text += ` ${line.text}`;
    if (known.has(titleKey(text))) return count;
  }
  return 0;
}

/** A title without blanks, hyphens of broken words and its number, which only one of bookmark and page may have. */
export function titleKey(title: string): string {
  return title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\p{Cf}\u2010-]+/gu, "")
    .replace(/^(?:punkt|pkt\.?|sag)?\d{1,3}[.:)]{0,2}/u, "");
}
