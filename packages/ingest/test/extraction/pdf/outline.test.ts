import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { extractPdf } from "../../../src/extraction/pdf/extract-pdf.ts";
import { pdfExtractor } from "../../../src/extraction/pdf/pdf-extractor.ts";
import { onePage, rawPdf, sentence, stream } from "../broken/raw-pdf.ts";

/** A page of lines, all in one style, and its bookmarks. */
async function print(lines: readonly string[], bookmarks: readonly string[]): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4" });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on("end", resolve));
  for (const bookmark of bookmarks) pdf.outline.addItem(bookmark);
  for (const line of lines) pdf.text(line);
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

async function read(bytes: Uint8Array): Promise<(readonly [string, boolean])[]> {
  const { pages } = await extractPdf({ name: "referat.pdf", bytes }, pdfExtractor);
  const lines = pages.flatMap((page) => page.lines.filter(({ text }) => text !== ""));
  return lines.map(({ text, headingLevel }) => [text, headingLevel !== undefined] as const);
}

const title = ["Renovering af stien", "ved skolen og søen", "- frigivelse af anlægs-", "bevilling"];
const joined = "Renovering af stien ved skolen og søen - frigivelse af anlægsbevilling";
const body = "Stien er slidt, og den er farlig for børn på vej til skole.";

describe("titles of the bookmarks", () => {
  test.each([
    ["the same words", joined],
    ["with the number of the item", `3. ${joined}`],
    ["in capitals and wide blanks", joined.toUpperCase().replaceAll(" ", "  ")],
  ])("are one line and a heading, however they are printed: %s", async (_what, bookmark) => {
    expect(await read(await print([...title, body], [bookmark]))).toEqual([
      [joined, true],
      [body, false],
    ]);
  });

  test.each([["no bookmark"], ["Renovering af vejen", "Stien"]])("change nothing else (%s)", async (...bookmarks) => {
    const lines = await read(await print([...title, body], bookmarks));
    expect(lines.map(([text]) => text)).not.toContain(joined);
    expect(lines.some(([, heading]) => heading)).toBe(false);
  });

  test("a circle of bookmarks has an end", async () => {
    const more = [
      "<< /First 7 0 R /Last 8 0 R /Count 2 >>",
      "<< /Title (Punkt 1: Lukning af stien ved skolen) /Parent 6 0 R /Next 8 0 R /Dest [3 0 R /Fit] >>",
      "<< /Title (Andet) /Parent 6 0 R /Next 7 0 R /First 7 0 R /Dest [99 0 R /Fit] >>",
    ];
    const objects = onePage(stream(sentence), more);
    objects[0] = "<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>";
    expect(await read(rawPdf(objects))).toEqual([["Punkt 1: Lukning af stien ved skolen", true]]);
  });
});
