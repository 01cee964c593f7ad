import type { PDFPageProxy } from "pdfjs-dist";
import type { TextItem } from "pdfjs-dist/types/src/display/api.js";
import { alignGlyphs } from "./align-glyphs.ts";
import type { FoundLetters } from "./find-letters.ts";
import { readItem, readSign } from "./read-letters.ts";

/**
 * The items of a page with the letters that were found for their fonts; `undefined` when the glyphs of the page cannot be told
 * apart. An item that is `undefined` was a blank that pdf.js put where a letter turned out to be.
 */
export async function restoreLetters(
  page: PDFPageProxy,
  items: readonly TextItem[],
  letters: FoundLetters,
): Promise<readonly (TextItem | undefined)[] | undefined> {
  const aligned = await alignGlyphs(page, items);
  if (!aligned) return undefined;
  const restored: (TextItem | undefined)[] = [];
  for (const [index, item] of items.entries()) {
    const signs = aligned[index] ?? [];
    const font = letters.get(item.fontName);
    const str = font ? readItem(signs, font) : item.str;
    const isLonger = font !== undefined && signs[0]?.text.trim() === "" && readSign(signs[0], font).trim() !== "";
    restored.push(isLonger ? stretchBack({ ...item, str }, restored) : { ...item, str });
  }
  return restored;
}

/** Lets an item that got letters in front of it begin where the one before it on its line ends, without blanks in between. */
function stretchBack(item: TextItem, before: (TextItem | undefined)[]): TextItem {
  const last = before.findLastIndex((other) => other !== undefined && other.str.trim() !== "");
  const [a, b, c, d, x, y]: readonly number[] = item.transform;
  const end = endOnLine(before[last], y);
  if (end === undefined || x === undefined || end > x) return item;
  before.fill(undefined, last + 1);
  return { ...item, transform: [a, b, c, d, end, y], width: item.width + x - end };
}

function endOnLine(item: TextItem | undefined, baseline: number | undefined): number | undefined {
  const [, , , , x, y]: readonly number[] = item?.transform ?? [];
  return item && x !== undefined && y === baseline ? x + item.width : undefined;
}
