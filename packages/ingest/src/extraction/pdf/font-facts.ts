import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { RawPage } from "./run.ts";

/** What is learnt of the fonts of a document, by their ids. */
export interface FontFacts {
  readonly names: Map<string, string>;
  readonly unmapped: Set<string>;
}

/**
 * Learns the names of all fonts, and which of them do not say what letters their glyphs are. pdf.js tells them only after it
 * has listed the drawing operators of a page, which costs as much as its text: so the shortest pages are asked first, and only
 * those that bring a font not seen before.
 */
export async function collectFontFacts(
  pdf: PDFDocumentProxy,
  pages: readonly RawPage[],
  facts: FontFacts,
): Promise<void> {
  const shortestFirst = pages.filter(({ cut }) => !cut).sort((a, b) => a.runs.length - b.runs.length);
  for (const { number, runs } of shortestFirst) {
    const fresh = new Set(runs.map((run) => run.font).filter((id) => id !== "" && !facts.names.has(id)));
    if (fresh.size === 0) continue;
    const page = await pdf.getPage(number);
    // The text is read already: without the names of its fonts only the bold ones are not known.
    await page.getOperatorList().catch(() => undefined);
    for (const id of fresh) learn(id, page, facts);
    page.cleanup();
  }
}

function learn(id: string, page: PDFPageProxy, { names, unmapped }: FontFacts): void {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
  const { name, composite, toUnicode } = (font ?? {}) as Readonly<Record<string, unknown>>; // pdf.js has no type for it
  names.set(id, typeof name === "string" ? name : "");
  if (composite === true && isNoMap(toUnicode)) unmapped.add(id);
}

/** pdf.js takes the numbers of glyphs for letters, from the first to the last, where the file has no map. */
function isNoMap(toUnicode: unknown): boolean {
  return typeof toUnicode === "object" && toUnicode !== null && "firstChar" in toUnicode && !("_map" in toUnicode);
}
