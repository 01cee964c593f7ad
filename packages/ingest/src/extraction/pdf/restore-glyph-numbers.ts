import type { TextItem } from "pdfjs-dist/types/src/display/api.js";
import { strangeLetters } from "./strange-letters.ts";
import { MAX_STRANGE_SHARE } from "./thresholds.ts";

/** Fonts in the order of ASCII begin with three glyphs of their own, then the blank. */
const ASCII_OFFSET = 29;
/** Distance of the letters beyond ASCII: Liberation and Arial; DejaVu and Noto. */
const LETTER_OFFSETS = [64, 62];
/** What Danish print has beyond ASCII in these fonts. */
const danishPrint = /^[\x20-\x7eæøåÆØÅéÉèüÜöÖäÄ§½«»´°–]*$/u;
/** One word in four of Danish minutes is one of these; one in twenty must be. */
const smallWord = /^(?:og|at|i|er|af|til|det|for|den|på|en|med|som|der|de|om|ved)$/iu;
const SMALL_WORD_SHARE = 0.05;
const FEWEST_WORDS = 8;

/**
 * Puts right the text of fonts that give the numbers of their glyphs instead of letters (no map, `Identity-H`), where the
 * glyphs are in a known order: "5\x98'*5\x98'" is "RØDGRØD". A font is changed as a whole or not at all: only when all its text
 * of the page becomes Danish print with the small words that Danish has everywhere.
 */
export function restoreGlyphNumbers(items: readonly TextItem[]): TextItem[] {
  const texts = new Map<string, string>();
  for (const { fontName, str } of items) texts.set(fontName, `${texts.get(fontName) ?? ""}${str}\n`);
  const offsets = new Map([...texts].map(([font, text]) => [font, findOffset(text)]));
  return items.map((item) => {
    const offset = offsets.get(item.fontName);
    return offset === undefined ? item : { ...item, str: shift(item.str, offset) };
  });
}

function findOffset(text: string): number | undefined {
  if (strangeLetters(text.replaceAll("\n", "")) <= MAX_STRANGE_SHARE * text.length) return undefined;
  return LETTER_OFFSETS.find((offset) => isDanish(shift(text, offset)));
}

/** Blanks and line ends are pdf.js's own: it puts them where it sees a gap. */
function shift(text: string, offset: number): string {
  return text.replace(/[^ \n]/gu, (character) => {
    const glyph = character.codePointAt(0) ?? 0;
    return String.fromCodePoint(glyph + (glyph < 98 ? ASCII_OFFSET : offset));
  });
}

function isDanish(text: string): boolean {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const small = words.filter((word) => smallWord.test(word)).length;
  return (
    words.length >= FEWEST_WORDS &&
    small >= SMALL_WORD_SHARE * words.length &&
    danishPrint.test(text.replaceAll("\n", ""))
  );
}
