import { expect, test } from "vitest";
import { readRtf } from "../../../src/extraction/office/read-rtf.ts";

const textOf = (rtf: string): string[] => readRtf(rtf).lines.map((line) => line.text);

test("reads Danish letters as code page bytes and as Unicode with a fallback", () => {
  expect(textOf("{\\rtf1\\ansi\\ansicpg1252 R\\'f8dgr\\'f8d p\\u229\\'e5 \\u198?r\\'f8\\par}")).toEqual([
    "Rødgrød på Ærø",
  ]);
});

test("skips fonts, pictures, hidden and deleted text, and keeps rows together", () => {
  const rtf =
    "{\\rtf1{\\fonttbl{\\f0 Times;}}{\\pict 0102}{\\v skjult}{\\*\\ukendt x}Godkendt.\\par 20. marts\\cell H\\'f8ring\\cell\\row}";
  expect(textOf(rtf)).toEqual(["Godkendt.", "", "20. marts\tHøring"]);
});

test("takes the outline level of a heading", () => {
  expect(readRtf("{\\rtf1\\pard\\outlinelevel1 Beslutning\\par}").lines).toEqual([
    { text: "Beslutning", headingLevel: 2 },
  ]);
});

test("reads text boxes once, and lists with the numbers that are printed", () => {
  const box =
    "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt Lukket punkt\\par}}{\\shprslt{\\dptxbxtext Lukket punkt\\par}}}";
  expect(textOf(`{\\rtf1 {\\listtext 1.\\tab}at sagen udsættes\\par ${box}Godkendt.\\par}`)).toEqual([
    "1. at sagen udsættes",
    "",
    "Lukket punkt",
    "",
    "Godkendt.",
  ]);
});

test("puts headers and footers around the text as furniture, each once, and footnotes at its end", () => {
  const header = "{\\header Aaby Kommune\\par}";
  const note = "{\\super\\chftn{\\*\\footnote\\chftn Jf. budgettet.\\par}}";
  const { lines } = readRtf(`{\\rtf1 ${header}${header}{\\footerf Side 1\\par}Godkendt${note}.\\par}`);
  expect(lines).toEqual([
    { text: "Aaby Kommune", furniture: true },
    { text: "Godkendt." },
    { text: "1 Jf. budgettet." },
    { text: "Side 1", furniture: true },
  ]);
});

test("measures pictures", () => {
  expect(readRtf("{\\rtf1{\\pict\\picwgoal9000\\pichgoal12000 0102}Godkendt.\\par}").pictures).toEqual([[450, 600]]);
});

test("takes a control word that nobody knows for none", () => {
  expect(textOf("{\\rtf1 God\\constructor kendt.\\par}")).toEqual(["Godkendt."]);
});
