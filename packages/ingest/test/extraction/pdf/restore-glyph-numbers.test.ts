import type { TextItem } from "pdfjs-dist/types/src/display/api.js";
import { describe, expect, test } from "vitest";
import { restoreGlyphNumbers } from "../../../src/extraction/pdf/restore-glyph-numbers.ts";

const sentence = "Udvalget drøftede planen for stien ved åen og besluttede, at den lukkes for biler på Ærø.";

const item = (str: string, fontName = "f1"): TextItem => ({
  str,
  fontName,
  dir: "ltr",
  transform: [11, 0, 0, 11, 72, 700],
  width: 100,
  height: 11,
  hasEOL: false,
});

/** Glyph numbers as a font of that order has them. */
function glyphNumbers(text: string, offset: number): string {
  return [...text]
    .map((letter) => String.fromCharCode(letter.charCodeAt(0) - (letter.charCodeAt(0) < 127 ? 29 : offset)))
    .join("");
}

const restored = (...items: TextItem[]): string[] => restoreGlyphNumbers(items).map(({ str }) => str);

describe("restoreGlyphNumbers", () => {
  test.each([64, 62])("gives back Danish from glyph numbers (letters %i apart)", (offset) => {
    expect(restored(item(glyphNumbers(sentence, offset)))).toEqual([sentence]);
  });

  test("gives back Danish from the order of Arial and Times New Roman", () => {
    const numbers = new Map([..."æøåÆØ"].map((letter, index) => [letter, [160, 161, 110, 144, 145][index] ?? 0]));
    const glyphs = [...sentence].map((letter) => String.fromCharCode(numbers.get(letter) ?? letter.charCodeAt(0) - 29));
    expect(restored(item(glyphs.join("")))).toEqual([sentence]);
  });

  test("gives back only the Danish letters where the map lacks no others", () => {
    const glyphs = [...sentence].map((letter) =>
      letter > "~" ? String.fromCharCode(letter.charCodeAt(0) - 64) : letter,
    );
    expect(restored(item(glyphs.join("")))).toEqual([sentence]);
  });

  test("leaves sound fonts of the same page alone", () => {
    const sound = item("Punkt 1: Åbning", "f2");
    expect(restored(sound, item(glyphNumbers(sentence, 64)))).toEqual([sound.str, sentence]);
  });

  test.each([
    ["glyphs in order of first use", "\u0001\u0002\u0003\u0004\u0001\u0005\u0006 ".repeat(10)],
    ["Danish text with a sign of money", sentence.replace("biler", "100 £")],
    [
      "foreign text with one",
      "The council of Ribe paid £ 100 for the work on the path in the park, and then some more. ".repeat(3),
    ],
    ["too few words to be sure", glyphNumbers("Åbning", 64)],
    ["Danish text", sentence],
  ])("does not touch %s", (_what, text) => {
    expect(restored(item(text))).toEqual([text]);
  });
});
