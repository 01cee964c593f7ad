import type { Sign } from "./align-glyphs.ts";
import type { GlyphNames } from "./glyph-names.ts";
import { letterOfGlyph } from "./letter-of-glyph.ts";

/** Which letters a code of a font stands for, given what pdf.js takes it for. */
export type Letters = (code: number, told: string) => string;

/** The text of a piece of an item; a gap stays as pdf.js has it unless some of its glyphs turn out to be letters. */
export function readSign({ text, codes }: Sign, letters: Letters): string {
  const isGap = text.trim() === "";
  const read = codes.map((code) => letters(code, isGap ? " " : text)).join("");
  return isGap && read.trim() === "" ? text : read;
}

export const readItem = (signs: readonly Sign[], letters: Letters): string =>
  signs.map((sign) => readSign(sign, letters)).join("");

/** Letters and figures that a Danish text has; what else a map or a name gives (signs, letters of Poland) says nothing of either. */
const danishLetters = /^[A-Za-z0-9æøåÆØÅéÉèüÜöÖäÄ]+$/u;
/** So many different letters must be the same by name and by map before the names are believed. */
const FEWEST_AGREEING = 8;

/**
 * The letters of a font whose map is wrong for some codes, by the names of the glyphs; `undefined` when the map lacks nothing,
 * or when the names contradict it in a single letter that it does give, or give one letter twice ("o" for "ø", too).
 */
export function lettersByName(told: ReadonlyMap<number, string>, names: GlyphNames): Letters | undefined {
  const missing = new Map<number, string>();
  const agreeing = new Set<string>();
  for (const [code, text] of told) {
    const named = namedLetter(names, code);
    if (named === undefined || !danishLetters.test(named)) continue;
    if (!danishLetters.test(text)) missing.set(code, named);
    else if (text === named) agreeing.add(named);
    else return undefined;
  }
  const isTwice = [...missing.values()].some((letter) => agreeing.has(letter));
  if (missing.size === 0 || isTwice || agreeing.size < FEWEST_AGREEING) return undefined;
  return (code, text) => missing.get(code) ?? text;
}

/** The letters of a font that has no map, or no right one, when each code has a name, and each a letter of its own. */
export function allByName(told: ReadonlyMap<number, string>, names: GlyphNames): Letters | undefined {
  const letters = new Map<number, string>();
  for (const code of told.keys()) letters.set(code, namedLetter(names, code) ?? "\uFFFD");
  const isPlain = new Set(letters.values()).size === letters.size;
  return isPlain ? (code, text) => letters.get(code) ?? text : undefined;
}

function namedLetter(names: GlyphNames, code: number): string | undefined {
  const name = names(code);
  return name === undefined ? undefined : letterOfGlyph(name);
}

/** Fonts in the order of ASCII begin with three glyphs of their own, then the blank. */
const ASCII_OFFSET = 29;
/** The first glyph beyond ASCII. */
const FIRST_LETTER = 98;
const latin = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
/** Old Macintosh letters: Microsoft's fonts begin with them. */
const macintosh = new TextDecoder("macintosh").decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index));

/** What follows ASCII in fonts whose order is known: Liberation (without the soft hyphen); DejaVu and Noto; Arial and Times New Roman. */
const orders: readonly string[] = [`${latin(0xa1, 0xac)}${latin(0xae, 0xff)}`, latin(0xa0, 0xff), macintosh];
const letterAt = (order: string, glyph: number): string => order[glyph - FIRST_LETTER] ?? "\uFFFD";

/** The letters of a font whose codes are the numbers of its glyphs, one for each order that fonts are known to have. */
export const lettersByOrder: readonly Letters[] = orders.map(
  (order) => (glyph) => (glyph < FIRST_LETTER ? String.fromCodePoint(glyph + ASCII_OFFSET) : letterAt(order, glyph)),
);

/** The same where a map gives the letters of ASCII and only the others are numbers of glyphs ("bl¥b¦r": "å" and "æ"). */
export const foreignByOrder: readonly Letters[] = orders
  .filter((order) => order !== macintosh) // whose "å" would be an "n"
  .map((order) => (glyph, told) => (told > "~" && told === String.fromCharCode(glyph) ? letterAt(order, glyph) : told));

/** Codes of TeX's old fonts (OT1), which have seven bits only … */
const texLetters = new Map<number, string>([
  ...["ff", "fi", "fl", "ffi", "ffl"].map((letters, index): [number, string] => [0x0b + index, letters]),
  ...Object.entries({ 23: "˚", 26: "æ", 28: "ø", 29: "Æ", 31: "Ø" }).map(byCode),
]);
/** … and of its European ones (T1), as far as they are no letters of Latin-1. */
const europeanLetters = new Map<number, string>([
  ...[..."“”„«»–—"].map((sign, index): [number, string] => [0x10 + index, sign]),
  ...["ff", "fi", "fl", "ffi", "ffl"].map((letters, index): [number, string] => [0x1b + index, letters]),
]);

function byCode([code, letter]: [string, string]): [number, string] {
  return [Number(code), letter];
}

/** The letters of fonts that TeX makes of pictures: their glyphs have names of their own, their codes are TeX's. */
export function texCodes(told: ReadonlyMap<number, string>): Letters {
  const letters = [...told.keys()].every((code) => code < 128) ? texLetters : europeanLetters;
  return (code, text) => letters.get(code) ?? text;
}
