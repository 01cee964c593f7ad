import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { extractPdf } from "../../../src/extraction/pdf/extract-pdf.ts";
import { pdfExtractor } from "../../../src/extraction/pdf/pdf-extractor.ts";

async function linesOf(draw: (pdf: PDFKit.PDFDocument) => void): Promise<string[]> {
  const pdf = new PDFDocument({ size: "A4" });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on("end", resolve));
  draw(pdf.font("Helvetica").fontSize(11));
  pdf.end();
  await done;
  const { pages } = await extractPdf({ name: "referat.pdf", bytes: Buffer.concat(chunks) }, pdfExtractor);
  return pages.flatMap((page) => page.lines.map(({ text }) => text)).filter((text) => text !== "");
}

describe("bullets that are only drawn", () => {
  test("stand before their lines", async () => {
    const lines = await linesOf((pdf) => {
      pdf.text("Udvalget lægger vægt på:");
      pdf.list([
        "at stien lukkes for biler, så snart skolen er færdig, og at den åbnes for dem igen til sommer",
        "at naboerne høres",
      ]);
      pdf.text("Sagen afgøres af kommunalbestyrelsen.");
    });
    expect(lines).toEqual([
      "Udvalget lægger vægt på:",
      "• at stien lukkes for biler, så snart skolen er færdig, og at den åbnes for dem igen til sommer",
      "• at naboerne høres",
      "Sagen afgøres af kommunalbestyrelsen.",
    ]);
  });

  test("are no boxes, rules or marks without text beside them", async () => {
    const lines = await linesOf((pdf) => {
      pdf.text("Udvalget drøftede planen og hørte borgerne, der gerne vil beholde stien.", { paragraphGap: 6 });
      pdf.text("Stien lukkes.", { indent: 20 });
      pdf.rect(72, 84, 12, 12).fill().rect(80, 90, 300, 0.5).fill().circle(80, 400, 2).fill();
    });
    expect(lines.join(" ")).toMatch(/Stien lukkes\.$/);
    expect(lines.join(" ")).not.toContain("•");
  });
});
