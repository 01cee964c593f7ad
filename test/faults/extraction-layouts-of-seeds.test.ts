import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  content,
  equalSections,
  itemNames,
  recordsOfBoth,
  sampleMinutes,
} from "../../packages/ingest/test/extraction/layouts/compare-records.ts";
import { printWithPdfkit } from "../../packages/ingest/test/extraction/layouts/print-with-pdfkit.ts";
import {
  type Printer,
  printWithChromium,
  printWithGhostscript,
  printWithGroff,
  printWithLibreOffice,
} from "../../packages/ingest/test/extraction/layouts/print-with-programs.ts";

const seedFolder = fileURLToPath(new URL("../../../shared/seeds", import.meta.url));
const seeds = existsSync(seedFolder) ? readdirSync(seedFolder).filter((name) => name.endsWith(".txt")) : [];
console.log(
  seeds.length > 0
    ? `laying out ${seeds.length} seeds as PDF`
    : "no seeds beside the checkout: laying out a fixture only",
);

/** What may differ: a paragraph that ends with a full line at the end of a page, and a blank after a hyphen. */
const NEARLY_ALL = 0.98;
/** A browser draws its bullets and only its tags tell of them; Ghostscript drops the tags, and list items lose their marks. */
const WITHOUT_BULLETS = 0.85;

const printers: readonly (readonly [string, Printer, number])[] = [
  ["pdfkit", printWithPdfkit, NEARLY_ALL],
  ["Chromium", printWithChromium, NEARLY_ALL],
  ["LibreOffice", printWithLibreOffice, NEARLY_ALL],
  ["groff", printWithGroff, NEARLY_ALL],
  ["Ghostscript", printWithGhostscript, WITHOUT_BULLETS],
];

describe.each(printers)("printed with %s", (name, print, share) => {
  test("a fixture gives the records of its text", async (context) => {
    const records = await recordsOfBoth(sampleMinutes(), print);
    if (!records) return context.skip("the program is not installed");
    expect(content(records.fromPdf)).toEqual(content(records.fromText));
  });

  test.skipIf(seeds.length === 0)("the seeds give nearly all of their sections", async (context) => {
    let [same, all] = [0, 0];
    for (const seed of seeds) {
      const records = await recordsOfBoth(readFileSync(join(seedFolder, seed), "utf8"), print);
      if (!records) return context.skip("the program is not installed");
      expect(itemNames(records.fromPdf), seed).toEqual(itemNames(records.fromText));
      const sections = equalSections(records);
      all += sections.all;
      same += sections.same;
    }
    console.log(`${name}: ${same} of ${all} sections word for word`);
    expect(same / all).toBeGreaterThan(share);
  });
});
