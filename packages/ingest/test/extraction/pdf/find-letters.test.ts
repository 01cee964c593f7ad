import { describe, expect, test } from "vitest";
import { extractPdf } from "../../../src/extraction/pdf/extract-pdf.ts";
import { pdfExtractor } from "../../../src/extraction/pdf/pdf-extractor.ts";
import { onePage, rawPdf, stream } from "../broken/raw-pdf.ts";

const sentence = "Udvalget drøftede planen for stien ved åen og besluttede, at den lukkes for biler på Ærø.";

/** A font, and how it writes a text. */
interface TestFont {
  readonly objects: readonly string[];
  readonly encode: (text: string) => string;
}

async function read(...fonts: readonly (readonly [TestFont, string])[]): Promise<{ text: string; codes: string[] }> {
  const [[first] = []] = fonts;
  const content = fonts
    .map(([font, text], index) => `/F${index + 1} 8 Tf <${font.encode(text)}> Tj 0 -14 Td`)
    .join(" ");
  const objects = onePage(stream(`BT 40 700 Td ${content} ET`), first?.objects.slice(1));
  objects[4] = first?.objects[0] ?? "";
  // The objects of the second font follow those of the first one; none of them names another.
  const second = fonts[1]?.[0].objects[0];
  if (second) {
    objects[2] = objects[2]?.replace("/F1 5 0 R", `/F1 5 0 R /F2 ${objects.length + 1} 0 R`) ?? "";
    objects.push(second);
  }
  const { warnings, pages } = await extractPdf({ name: "referat.pdf", bytes: rawPdf(objects) }, pdfExtractor);
  return {
    text:
      pages[0]?.lines
        .map((line) => line.text)
        .filter(Boolean)
        .join(" ") ?? "",
    codes: warnings.map(({ code }) => code),
  };
}

const hex = (codes: readonly number[], digits: number): string =>
  codes.map((code) => code.toString(16).padStart(digits, "0")).join("");

const cmap = (pairs: readonly string[]): string =>
  `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${pairs.length} beginbfchar ${pairs.join(" ")} endbfchar endcmap end`;

/** A simple font whose codes 1, 2 … are named, with a map that gives `told` for the letters beyond ASCII. */
function namedFont(nameOf: (letter: string) => string, told: (letter: string) => string, more = ""): TestFont {
  const letters = [...new Set(`${sentence}${more}`)];
  const code = (letter: string): number => letters.indexOf(letter) + 1;
  const differences = letters.map((letter) => `/${nameOf(letter)}`).join(" ");
  const map = letters.map((letter) => {
    const unicode = hex([(letter > "~" ? told(letter) : letter).charCodeAt(0)], 4);
    return `<${hex([code(letter)], 2)}> <${unicode}>`;
  });
  return {
    objects: [
      `<< /Type /Font /Subtype /Type1 /BaseFont /Ukendt /FirstChar 0 /LastChar 255 /Widths [${"500 ".repeat(256)}] /Encoding << /Differences [1 ${differences}] >> /ToUnicode 6 0 R >>`,
      stream(cmap(map)),
    ],
    encode: (text) => hex([...text].map(code), 2),
  };
}

const danishNames: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oslash",
  å: "aring",
  Æ: "AE",
  " ": "space",
  ",": "comma",
};
const properName = (letter: string): string => danishNames[letter] ?? (letter === "." ? "period" : letter);

/** A font without a map whose codes are the numbers of its glyphs. */
const glyphNumbers = (numberOf: (letter: string) => number, name = "Ukendt"): TestFont => ({
  objects: [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>`,
  ],
  encode: (text) => hex([...text].map(numberOf), 4),
});
const inOrder =
  (offset: number) =>
  (letter: string): number =>
    letter.charCodeAt(0) - (letter < "~" ? 29 : offset);
const inMacOrder = (letter: string): number =>
  ({ æ: 160, ø: 161, å: 110, Æ: 144, Ø: 145 })[letter] ?? letter.charCodeAt(0) - 29;

describe("letters told by the names of glyphs", () => {
  test.each([
    ["a comma", () => ","],
    ["a blank", () => " "],
    ["the sign of what is not known", () => "\uFFFD"],
    ["letters of another country", (letter: string) => (letter === "ø" ? "ř" : "ć")],
  ])("the map gives %s for æ, ø and å", async (_what, told) => {
    const { text, codes } = await read([namedFont(properName, told), sentence]);
    expect([text, codes]).toEqual([sentence, ["letters-restored"]]);
  });

  test.each([
    ["universal names", (letter: string) => `uni${hex([letter.charCodeAt(0)], 4).toUpperCase()}`],
    ["names of variants", (letter: string) => `${properName(letter)}.alt`],
  ])("%s", async (_what, nameOf) => {
    expect((await read([namedFont(nameOf, () => ","), sentence])).text).toBe(sentence);
  });

  test.each([
    ["names that say nothing", (letter: string) => (letter > "~" ? `g${letter.charCodeAt(0)}x` : properName(letter))],
    ["names of similar letters", (letter: string) => ({ ø: "o", å: "a", æ: "a" })[letter] ?? properName(letter)],
    ["names that contradict a letter of the map", (letter: string) => (letter === "d" ? "b" : properName(letter))],
  ])("%s change nothing", async (_what, nameOf) => {
    const { text, codes } = await read([namedFont(nameOf, () => ","), sentence]);
    expect(text).toBe(sentence.replace(/[æøåÆ]/g, ","));
    expect(codes).not.toContain("letters-restored");
  });
});

/** A font of TeX's own, made of pictures: the names of its glyphs are its codes. */
const texFont = (codes: Readonly<Record<string, number>>): TestFont => ({
  objects: [
    `<< /Type /Font /Subtype /Type1 /BaseFont /Ukendt /FirstChar 0 /LastChar 255 /Widths [${"500 ".repeat(256)}] /Encoding << /Differences [0 ${Array.from({ length: 256 }, (_, code) => `/a${code}`).join(" ")}] >> >>`,
  ],
  encode: (text) =>
    hex(
      [...text.replaceAll("å", codes["˚"] ? "˚a" : "å").replaceAll("fi", "ﬁ")].map(
        (letter) => codes[letter] ?? letter.charCodeAt(0),
      ),
      2,
    ),
});

describe("letters told by the codes of TeX", () => {
  const text = `${sentence} Det er den officielle plan.`;
  test.each([
    ["old fonts, whose å is a ring and an a", { ﬁ: 0x0c, "˚": 0x17, æ: 0x1a, ø: 0x1c, Æ: 0x1d }],
    ["European fonts, where only ligatures are strange", { ﬁ: 0x1c }],
  ])("%s", async (_what, codes) => {
    expect((await read([texFont(codes), text])).text).toBe(text);
  });
});

describe("letters told by the order of glyphs", () => {
  test.each([
    ["Liberation", inOrder(64)],
    ["DejaVu and Noto", inOrder(62)],
    ["Arial and Times New Roman, whose æ looks like a blank", inMacOrder],
  ])("%s", async (_what, numberOf) => {
    const { text, codes } = await read([glyphNumbers(numberOf), sentence]);
    expect([text, codes]).toEqual([sentence, ["letters-restored"]]);
  });

  test("a bracket that looks like a blank at the end of its line", async () => {
    const font = glyphNumbers(inOrder(64));
    const { text } = await read([font, `${sentence} (bevilling)`], [font, "(Anbefales)"]);
    expect(text).toBe(`${sentence} (bevilling) (Anbefales)`);
  });

  test("a heading in the bold font of the same family", async () => {
    const bold = glyphNumbers(inOrder(64), "ABCDEF+Ukendt-Bold");
    const { text } = await read([glyphNumbers(inOrder(64)), sentence], [bold, "Åbning"]);
    expect(text).toBe(`${sentence} Åbning`);
  });

  test.each([
    ["too few words to be sure", "Åbning"],
    ["text of another country", "The council of Ribe decided on the work in the park, and on the path as well."],
  ])("does not touch %s", async (_what, text) => {
    const { codes } = await read([glyphNumbers(inOrder(64)), text]);
    expect(codes).not.toContain("letters-restored");
  });
});
