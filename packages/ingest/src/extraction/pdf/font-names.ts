import type { PDFPageProxy } from "pdfjs-dist";
import type { Run } from "./run.ts";

/** What is learnt of the fonts of a document, by their ids. */
export interface FontFacts {
  readonly names: Map<string, string>;
  readonly unmapped: Set<string>;
}

/**
 * Learns the names of the fonts of a page, and which of them do not say what letters their glyphs are. pdf.js tells them only after it has listed the page's drawing operators,
 * which costs as much as the text itself: so this is done only for a page that brings a font not seen before.
 */
export async function collectFontNames(
  page: PDFPageProxy,
  runs: readonly Run[],
  { names, unmapped }: FontFacts,
): Promise<void> {
  const fresh = new Set(runs.map((run) => run.font).filter((id) => !names.has(id)));
  if (fresh.size === 0) return;
  await page.getOperatorList();
  for (const id of fresh) {
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
    const { name, composite, toUnicode } = (font ?? {}) as Readonly<Record<string, unknown>>; // pdf.js has no type for it
    names.set(id, typeof name === "string" ? name : "");
    if (composite === true && isNoMap(toUnicode)) unmapped.add(id);
  }
}

/** pdf.js takes the numbers of glyphs for letters, from the first to the last, where the file has no map. */
function isNoMap(toUnicode: unknown): boolean {
  return typeof toUnicode === "object" && toUnicode !== null && "firstChar" in toUnicode && !("_map" in toUnicode);
}
