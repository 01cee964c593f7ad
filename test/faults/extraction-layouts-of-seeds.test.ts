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
  printInColumns,
  printWithChromium,
  printWithGhostscript,
  printWithGroff,
  printWithLibreOffice,
  printWithOldTex,
  printWithTex,
  printWithTexInColumns,
} from "../../packages/ingest/test/extraction/layouts/print-with-programs.ts";

const seedFolder = fileURLToPath(new URL("../../../shared/seeds", import.meta.url));
const seeds = existsSync(seedFolder) ? readdirSync(seedFolder).filter((name) => name.endsWith(".txt")) : [];
console.log(
  seeds.length > 0
    ? `laying out ${seeds.length} seeds as PDF`
    : "no seeds beside the checkout: laying out a fixture only",
);

/** Name, printer, least share of sections that are word for word those of the text, least share of blocks. */
const printers: readonly (readonly [string, Printer, number, number])[] = [
  ["pdfkit", printWithPdfkit, 1, 0.99],
  ["Chromium", printWithChromium, 1, 0.99],
  ["LibreOffice", printWithLibreOffice, 1, 0.99],
  ["groff", printWithGroff, 1, 0.99],
  ["Ghostscript", printWithGhostscript, 1, 0.99],
  ["TeX", printWithTex, 0.97, 0.98],
  // Their accents stand beside the letters, and only `å` and its like are put together; bullets are pictures.
  ["TeX with its old letters", printWithOldTex, 0.8, 0.85],
  // A table and a table of contents in half the width are another matter than text.
  ["TeX, two columns", printWithTexInColumns, 0.9, 0.97],
  ["Chromium, two columns", printInColumns, 0.9, 0.97],
];

describe.each(printers)("printed with %s", (name, print, leastSections, leastBlocks) => {
  test("a fixture gives the records of its text", async (context) => {
    if (leastSections < 1) return context.skip("the sections of the seeds tell more");
    const records = await recordsOfBoth(sampleMinutes(), print);
    if (!records) return context.skip("the program is not installed");
    expect(content(records.fromPdf)).toEqual(content(records.fromText));
  });

  test.skipIf(seeds.length === 0)("the seeds give their sections and blocks", async (context) => {
    const sections = { same: 0, all: 0 };
    const blocks = { same: 0, all: 0 };
    for (const seed of seeds) {
      const records = await recordsOfBoth(readFileSync(join(seedFolder, seed), "utf8"), print);
      if (!records) return context.skip("the program is not installed");
      if (leastSections === 1) expect(itemNames(records.fromPdf), seed).toEqual(itemNames(records.fromText));
      add(sections, equalSections(records));
      add(blocks, records.blocks);
    }
    const percent = (100 * blocks.same) / blocks.all;
    console.log(
      `${name.padEnd(22)} ${sections.same} of ${sections.all} sections word for word, ${percent.toFixed(1)} % of ${blocks.all} blocks`,
    );
    expect(sections.same / sections.all).toBeGreaterThanOrEqual(leastSections);
    expect(blocks.same / blocks.all).toBeGreaterThanOrEqual(leastBlocks);
  });
});

function add(sum: { same: number; all: number }, more: { readonly same: number; readonly all: number }): void {
  sum.same += more.same;
  sum.all += more.all;
}
