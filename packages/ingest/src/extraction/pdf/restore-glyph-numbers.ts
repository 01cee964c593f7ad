import type { TextItem } from "pdfjs-dist/types/src/display/api.js";
import { strangeLetters } from "./strange-letters.ts";
import { MAX_STRANGE_SHARE } from "./thresholds.ts";

/** Fonts in the order of ASCII begin with three glyphs of their own, then the blank. */
const ASCII_OFFSET = 29;
/** The first glyph beyond ASCII. */
const FIRST_LETTER = 98;
/** Old Macintosh letters without their first 128, which Microsoft's fonts begin with as well. */
const macintosh = new TextDecoder("macintosh").decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index));
type Letter = (glyph: number) => string;

/** Glyph number to character beyond ASCII, as fonts order their glyphs: Liberation; DejaVu and Noto … */
const latinOrders: readonly Letter[] = [
  (glyph) => String.fromCodePoint(glyph + 64),
  (glyph) => String.fromCodePoint(glyph + 62),
];
/** … Arial and Times New Roman. */
const allOrders: readonly Letter[] = [...latinOrders, (glyph) => macintosh[glyph - FIRST_LETTER] ?? "\uFFFD"];
/** æ, ø and å where only they are glyph numbers: "bl¥b¦r", "r¸d". */
const danishAsGlyphs = /[¦¸¥¤¶£]/u;
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
  const restored = new Map([...texts].map(([font, text]) => [font, findReading(text)]));
  return items.map((item) => {
    const reading = restored.get(item.fontName);
    return reading ? { ...item, str: reading(item.str) } : item;
  });
}

/** How to read the text of a font: all of it is glyph numbers, or only what is beyond ASCII (a map that lacks those letters). */
function findReading(text: string): ((some: string) => string) | undefined {
  const strange = strangeLetters(text.replaceAll("\n", ""));
  const onlyLetters = strange <= MAX_STRANGE_SHARE * text.length;
  if (onlyLetters && ((strange === 0 && !danishAsGlyphs.test(text)) || /[æøå]/iu.test(text))) return undefined;
  for (const letter of onlyLetters ? latinOrders : allOrders) {
    const read = (some: string): string => shift(some, letter, onlyLetters);
    if (isDanish(read(text))) return read;
  }
  return undefined;
}

/** Blanks and line ends are pdf.js's own: it puts them where it sees a gap. */
function shift(text: string, letter: Letter, onlyLetters: boolean): string {
  return text.replace(/[^ \n]/gu, (character) => {
    const glyph = character.codePointAt(0) ?? 0;
    if (onlyLetters && glyph < 128) return character;
    return glyph < FIRST_LETTER ? String.fromCodePoint(glyph + ASCII_OFFSET) : letter(glyph);
  });
}

function isDanish(text: string): boolean {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const small = words.filter((word) => smallWord.test(word)).length;
  return (
    words.length >= FEWEST_WORDS &&
    small >= SMALL_WORD_SHARE * words.length &&
    /[æøå]/iu.test(text) &&
    danishPrint.test(text.replaceAll("\n", ""))
  );
}
