import { describe, expect, test } from "vitest";
import { content, recordsOfBoth, sampleMinutes } from "./layouts/compare-records.ts";
import { printWithPdfkit } from "./layouts/print-with-pdfkit.ts";
import { type Printer, printWithChromium, printWithGroff } from "./layouts/print-with-programs.ts";

/** The quick ways of printing; LibreOffice, Ghostscript and whole collections are in the long tests (`npm run test:faults`). */
const printers: readonly (readonly [string, Printer])[] = [
  ["pdfkit", printWithPdfkit],
  ["Chromium", printWithChromium],
  ["groff", printWithGroff],
];

describe.each(printers)("printed with %s", (_name, print) => {
  test("a fixture gives the records of its text", { timeout: 120_000 }, async (context) => {
    const records = await recordsOfBoth(sampleMinutes(), print);
    if (!records) return context.skip("the program is not installed");
    expect(records.fromText.items.length).toBeGreaterThan(3);
    expect(content(records.fromPdf)).toEqual(content(records.fromText));
  });
});
