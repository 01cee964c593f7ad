import { describe, expect, test } from "vitest";
import { extractPdf } from "../../../src/extraction/pdf/extract-pdf.ts";
import { pdfExtractor } from "../../../src/extraction/pdf/pdf-extractor.ts";
import { onePage, rawPdf, stream } from "../broken/raw-pdf.ts";
import { printWebPage } from "../layouts/print-with-programs.ts";

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const { pages } = await extractPdf({ name: "referat.pdf", bytes }, pdfExtractor);
  return pages.flatMap(({ lines }) => lines.map(({ text }) => text)).filter((text) => text !== "");
}

/** Text of 11 pt; what stands in brackets is printed in another size, raised or lowered by so many points. */
function print(parts: readonly (string | readonly [text: string, size: number, rise: number])[]): Promise<string[]> {
  const shown = parts.map((part) => {
    const [text, size, rise] = typeof part === "string" ? ([part, 11, 0] as const) : part;
    return `/F1 ${size} Tf ${rise} Ts (${text}) Tj`;
  });
  return linesOf(rawPdf(onePage(stream(`BT 72 700 Td ${shown.join(" ")} ET`))));
}

describe("small figures beside larger letters", () => {
  test.each([
    ["square metres", ["1.250 m", ["2", 6.4, 3.6], " grund"], "1.250 m² grund"],
    ["a footnote of a number", ["12", ["1", 9.2, 4.4], " ton"], "12¹ ton"],
    ["a footnote of a word", ["Budgettet", ["12", 8.8, 4.2], " stiger"], "Budgettet¹² stiger"],
    ["two footnotes of one year", ["i 2025", ["4,5", 6.4, 4], "."], "i 2025⁴,⁵."],
    ["a footnote with its bracket", ["34", ["3\\)", 8, 4], " mio. kr."], "34³⁾ mio. kr."],
    ["the footnote itself", [["1", 6, 4], "Opgjort den 1. juli."], "¹Opgjort den 1. juli."],
    ["lowered", ["ton CO", ["2", 6.4, -2], " om"], "ton CO2 om"],
    ["small, but not raised", ["Bilag ", ["12", 8, 0], " og 3"], "Bilag 12 og 3"],
    ["raised, but as large", ["Pris 12", ["1", 11, 3], " kr."], "Pris 121 kr."],
  ] as const)("%s", async (_name, parts, line) => {
    expect(await print(parts)).toEqual([line]);
  });

  test("printed by a browser, which pushes lines apart for them", async (context) => {
    const text = (two: string, one: string): string =>
      `Grunden er på 1.250 m${two}, og udledningen af CO<sub>2</sub> falder med 12${one} ton om året, når planen er vedtaget af byrådet${one} og udvalget.`;
    const css = `@page { size: A4; margin: 25mm 60mm } body { font: 11pt/1.35 "Liberation Serif", serif }`;
    const paragraph = `<p>${text("<sup>2</sup>", "<sup>1</sup>")}</p>`;
    const pdf = await printWebPage(`<!doctype html><meta charset="utf-8"><style>${css}</style>${paragraph.repeat(3)}`);
    if (!pdf) return context.skip("the program is not installed");
    const read = text("²", "¹").replace(/<[^>]*>/gu, "");
    expect((await linesOf(pdf)).filter((line) => line.startsWith("Grunden"))).toEqual([read, read, read]);
  });
});
