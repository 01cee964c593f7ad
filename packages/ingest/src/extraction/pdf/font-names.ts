import type { PDFPageProxy } from "pdfjs-dist";
import type { Run } from "./run.ts";

/**
 * Learns the names of the fonts of a page. pdf.js tells them only after it has listed the page's drawing operators,
 * which costs as much as the text itself: so this is done only for a page that brings a font not seen before.
 */
export async function collectFontNames(
  page: PDFPageProxy,
  runs: readonly Run[],
  names: Map<string, string>,
): Promise<void> {
  const fresh = new Set(runs.map((run) => run.font).filter((id) => !names.has(id)));
  if (fresh.size === 0) return;
  await page.getOperatorList();
  for (const id of fresh) names.set(id, fontName(page, id));
}

function fontName(page: PDFPageProxy, id: string): string {
  if (!page.commonObjs.has(id)) return "";
  const font: { name?: unknown } = page.commonObjs.get(id);
  return typeof font.name === "string" ? font.name : "";
}
