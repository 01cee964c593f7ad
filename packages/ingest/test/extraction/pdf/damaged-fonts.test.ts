import { describe, expect, test } from "vitest";
import { damagedFonts } from "../../../src/extraction/pdf/damaged-fonts.ts";
import type { Run } from "../../../src/extraction/pdf/run.ts";

const run = (font: string, text: string): Run => ({
  text,
  font,
  x: 0,
  baseline: 0,
  width: 100,
  size: 11,
  blankBefore: false,
  blankAfter: false,
  tag: undefined,
});
const sound = "Udvalget drøftede planen for stien ved skolen og åen. ".repeat(10);
const foreign = "Stien lukkes for biler ved skolen, og den åbnes igen til sommer. ".replaceAll("å", "a").repeat(10);

describe("damagedFonts", () => {
  test.each([
    ["glyph numbers instead of letters", "5\x98'*5\x98'\x03S¥\x03\x86U¸"],
    ["a wrong map", "Udvalget dr\uFFFDftede planen"],
    ["one sign for every Danish letter", "Udvalget dr,ftede bl,b,r ved ,en. ".repeat(15)],
  ])("tells a font with %s", (_what, text) => {
    expect(damagedFonts([run("god", sound), run("dårlig", text)], new Set())).toEqual(["dårlig"]);
  });

  test.each([
    ["Danish text", sound],
    ["text that happens to have no æ, ø or å", foreign],
    ["bullets of Word's symbol font", "\uF0B7"],
    ["a few words and figures", "2,5 mio. kr."],
  ])("lets %s pass", (_what, text) => {
    expect(damagedFonts([run("god", text)], new Set())).toEqual([]);
  });

  test("tells a font that has no map, whatever its text looks like", () => {
    const runs = [run("god", sound), run("uden", "8GYDOJHW"), run("tom", "")];
    expect(damagedFonts(runs, new Set(["uden", "tom"]))).toEqual(["uden"]);
  });
});
