import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { extractPdf } from "../../../src/extraction/pdf/extract-pdf.ts";
import { pdfExtractor } from "../../../src/extraction/pdf/pdf-extractor.ts";
import { onePage, rawPdf, sentence, stream } from "../broken/raw-pdf.ts";

async function read(
  content: string,
  font?: string,
): Promise<{ codes: string[]; lines: unknown[]; damaged: boolean | undefined }> {
  const objects = onePage(content);
  if (font) objects[4] = font;
  const file = { name: "referat.pdf", bytes: rawPdf(objects) };
  const { warnings, pages } = await extractPdf(file, pdfExtractor);
  return {
    codes: warnings.map(({ code }) => code),
    lines: pages[0]?.lines.map(({ text, furniture }) => (furniture ? { furniture: text } : text)) ?? [],
    damaged: pages[0]?.damagedLetters,
  };
}

describe("extractPdf says what may be missing", () => {
  test("nothing of a sound page", async () => {
    expect(await read(stream(sentence))).toEqual({
      codes: [],
      lines: ["Punkt 1: Lukning af stien ved skolen"],
      damaged: undefined,
    });
  });

  test("content that cannot be unpacked", async () => {
    const cut = deflateSync(sentence).subarray(5);
    expect((await read(stream(cut, "/Filter /FlateDecode"))).codes).not.toEqual([]);
    expect((await read(stream("", "/Filter /FlateDecode"))).codes).toEqual(["page-empty"]);
  });

  test("a blank page is not damaged", async () => {
    expect(await read(stream("q 1 0 0 1 0 0 cm Q"))).toEqual({ codes: [], lines: [], damaged: undefined });
  });

  test("commands without their numbers", async () => {
    const { codes, lines } = await read(stream(`${sentence} BT /F1 11 Tf 1 0 Tm (Punkt 2) Tj ET`));
    expect(codes).toContain("damaged");
    expect(lines).toContain("Punkt 1: Lukning af stien ved skolen");
  });

  test("letters that no map tells", async () => {
    const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Ukendt /Encoding << /Differences [1 /g1 /g2] >> >>";
    const text = "BT /F1 11 Tf 72 700 Td (Udvalget dr\\001ftede bl\\002b\\001r) Tj ET";
    const { codes, damaged } = await read(stream(text), font);
    expect([codes, damaged]).toEqual([["no-text-layer", "damaged-letters"], true]);
  });

  test("a font without a map, though its glyph numbers look like letters", async () => {
    const font =
      "<< /Type /Font /Subtype /Type0 /BaseFont /Ukendt /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Ukendt /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Ukendt /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>";
    const text =
      "BT /F1 11 Tf 72 700 Td <00380047005900440046004B00480057> Tj 0 -20 Td <003800470059004400460057> Tj ET";
    const { codes, damaged } = await read(stream(text), font);
    expect(codes).toContain("damaged-letters");
    expect(damaged).toBe(true);
  });

  test("a page of more text than any paper holds, as far as it was read", async () => {
    const { codes, lines } = await read(stream("BT /F1 11 Tf 72 700 Td (Punkt 1: Sti) Tj ET ".repeat(210_000)));
    expect(codes[0]).toBe("text-limit");
    expect(lines.length).toBeGreaterThan(0);
  });

  test("a page that is a picture too large to be read; not so beside text", async () => {
    const picture =
      "/Type /XObject /Subtype /Image /Width 20000 /Height 10000 /ColorSpace /DeviceGray /BitsPerComponent 8";
    const objects = (content: string): string[] =>
      onePage(stream(content), [stream("", picture)], "/XObject << /I 6 0 R >>");
    const codesOf = async (content: string): Promise<string[]> => {
      const file = { name: "referat.pdf", bytes: rawPdf(objects(content)) };
      return (await extractPdf(file, pdfExtractor)).warnings.map(({ code }) => code);
    };
    expect(await codesOf("595 0 0 842 0 0 cm /I Do")).toEqual(["picture-lost"]);
    expect(await codesOf(`${sentence} 595 0 0 842 0 0 cm /I Do`)).toEqual([]);
  });

  test("text that runs aslant is kept beside the minutes", async () => {
    const aslant = `${sentence} BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (KOPI) Tj ET`;
    expect((await read(stream(aslant))).lines).toEqual(["Punkt 1: Lukning af stien ved skolen", { furniture: "KOPI" }]);
  });
});
