import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { encodingNames, type FontProperties, fontProperties } from "./glyph-names.ts";
import { lettersByName } from "./read-letters.ts";
import type { RawPage } from "./run.ts";

/** What is learnt of the fonts of a document, by their ids. */
export interface FontFacts {
  readonly names: Map<string, string>;
  /** Those that do not say which letters their glyphs are … */
  readonly unmapped: Set<string>;
  /** … and those that do so otherwise than the names of the glyphs. */
  readonly misnamed: Set<string>;
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

function learn(id: string, page: PDFPageProxy, { names, unmapped, misnamed }: FontFacts): void {
  const properties = fontProperties(page, id);
  const { name, composite, toUnicode } = properties;
  names.set(id, typeof name === "string" ? name : "");
  if (composite === true && isNoMap(toUnicode)) unmapped.add(id);
  if (lettersByName(toldByMap(properties), encodingNames(properties))) misnamed.add(id);
}

/** pdf.js takes the numbers of glyphs for letters, from the first to the last, where the file has no map. */
function isNoMap(toUnicode: unknown): boolean {
  return typeof toUnicode === "object" && toUnicode !== null && "firstChar" in toUnicode && !("_map" in toUnicode);
}

/**
 * What each code of a simple font is taken for: by its map, and where that lacks a code that has a name, the code itself. Of a font
 * with names of its own the rest of pdf.js's map is but the usual encoding, whose letters beyond ASCII nobody uses.
 */
function toldByMap({ toUnicode, differences }: FontProperties): ReadonlyMap<number, string> {
  const named = new Set(Array.isArray(differences) ? Object.keys(differences).map(Number) : []);
  const told = new Map([...named].map((code) => [code, String.fromCharCode(code)]));
  const map: unknown = Reflect.get(Object(toUnicode), "_map");
  if (!Array.isArray(map)) return told;
  for (const [code, text] of map.entries())
    if (typeof text === "string" && (code < 128 || named.size === 0 || named.has(code))) told.set(code, text);
  return told;
}
