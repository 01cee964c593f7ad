import type { PDFDocumentProxy } from "pdfjs-dist";
import { alignGlyphs, type Sign } from "./align-glyphs.ts";
import { damagedFonts } from "./damaged-fonts.ts";
import type { FontFacts } from "./font-facts.ts";
import { encodingNames, type FontProperties, fontProperties } from "./glyph-names.ts";
import { isDanishPrint, isDanishText } from "./is-danish-text.ts";
import {
  allByName,
  foreignByOrder,
  type Letters,
  lettersByName,
  lettersByOrder,
  readItem,
  texCodes,
} from "./read-letters.ts";
import type { RawPage } from "./run.ts";

/** Letters of fonts by their ids. */
export type FoundLetters = ReadonlyMap<string, Letters>;

/** A font's text on so many pages tells whether it was read rightly. */
const ENOUGH_PAGES = 100;

/** What a font that cannot be trusted prints in the document. */
interface SuspectText {
  readonly properties: FontProperties;
  readonly items: Sign[][];
}

/**
 * Finds out what the codes of fonts with a missing or wrong map stand for: by the names of their glyphs, where these agree with
 * everything that the map does give, or by a known order of glyphs, where that makes Danish of all its text. A font with too
 * little text to be sure of by itself is read like another one of its family. Without an answer a font is not in the result.
 */
export async function findLetters(
  pdf: PDFDocumentProxy,
  pages: readonly RawPage[],
  { unmapped, misnamed }: FontFacts,
): Promise<FoundLetters> {
  const found = new Map<string, Letters>();
  const suspects = new Set([...misnamed, ...pages.flatMap(({ runs }) => damagedFonts(runs, unmapped))]);
  if (suspects.size === 0) return found;
  const texts = await readSuspects(pdf, pages, suspects);
  const families = new Map<string, Letters>();
  for (const [font, suspect] of texts) {
    const letters = provenLetters(suspect);
    if (!letters) continue;
    found.set(font, letters);
    families.set(familyOf(suspect.properties), letters);
  }
  for (const [font, { properties, items }] of texts) {
    const letters = families.get(familyOf(properties));
    if (letters && !found.has(font) && isDanishPrint(readItems(items, letters))) found.set(font, letters);
  }
  return found;
}

async function readSuspects(
  pdf: PDFDocumentProxy,
  pages: readonly RawPage[],
  suspects: ReadonlySet<string>,
): Promise<ReadonlyMap<string, SuspectText>> {
  const texts = new Map<string, SuspectText>();
  const concerned = pages.filter(({ runs, cut }) => !cut && runs.some(({ font }) => suspects.has(font)));
  for (const { number } of concerned.slice(0, ENOUGH_PAGES)) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent().catch(() => undefined); // that it cannot be read is told elsewhere
    const text = content?.items.filter((item) => "str" in item) ?? [];
    const aligned = (await alignGlyphs(page, text)) ?? [];
    for (const [index, signs] of aligned.entries()) {
      const font = text[index]?.fontName ?? "";
      if (!suspects.has(font)) continue;
      const suspect = texts.get(font) ?? { properties: fontProperties(page, font), items: [] };
      suspect.items.push(signs);
      texts.set(font, suspect);
    }
    page.cleanup();
  }
  return texts;
}

/** The reading of a font that its own text or its own map proves. */
function provenLetters({ properties, items }: SuspectText): Letters | undefined {
  const told = new Map<number, string>();
  for (const { text, codes } of items.flat()) for (const code of codes) told.set(code, text);
  const names = encodingNames(properties);
  const certain = lettersByName(told, names);
  if (certain) return certain;
  const guesses = [allByName(told, names), texCodes(told), ...lettersByOrder, ...foreignByOrder];
  return guesses.find((letters) => letters && isDanishText(readItems(items, letters)));
}

const readItems = (items: readonly Sign[][], letters: Letters): string =>
  items.map((signs) => readItem(signs, letters)).join("\n");

/** "ABCDEF+TimesNewRomanPS-BoldMT" and "TimesNewRomanPSMT" are one family: their glyphs stand in one order. */
function familyOf({ name }: FontProperties): string {
  const plain = typeof name === "string" ? name.replace(/^[A-Z]{6}\+/, "") : "";
  return plain.replace(/bold|italic|oblique|regular|PS|MT|[-,_ ]/gi, "").toLowerCase();
}
