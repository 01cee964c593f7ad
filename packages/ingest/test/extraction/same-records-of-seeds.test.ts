import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseMinutes } from "@referat/parser";
import type { Minutes } from "@referat/parser/records";
import { describe, expect, test } from "vitest";
import { extractFile } from "../../src/extraction/extract-file.ts";
import { printWithPdfkit } from "./layouts/print-with-pdfkit.ts";
import {
  type Printer,
  printWithChromium,
  printWithGroff,
  printWithLibreOffice,
} from "./layouts/print-with-programs.ts";
import { plainText, printedBlocks } from "./layouts/printed-blocks.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const sample = readFileSync(join(root, "fixtures/minutes/tranehoej-oekonomiudvalg-2024-06-12/source.txt"), "utf8");
const seedFolder = join(root, "../shared/seeds");
const seeds = existsSync(seedFolder) ? readdirSync(seedFolder).filter((name) => name.endsWith(".txt")) : [];
console.log(
  seeds.length > 0
    ? `laying out ${seeds.length} seeds as PDF`
    : "no seeds beside the checkout: laying out a fixture only",
);

const printers: readonly (readonly [string, Printer])[] = [
  ["pdfkit", printWithPdfkit],
  ["Chromium", printWithChromium],
  ["LibreOffice", printWithLibreOffice],
  ["groff", printWithGroff],
];

/** What the records say, without where it stands and how list marks and blanks look. */
function content({ items, meeting, kind }: Minutes): unknown {
  const plain = JSON.stringify({ items, meeting, kind }, (key, value: unknown) => {
    if (key === "span" || key === "titleAsPrinted" || key === "href") return undefined;
    return typeof value === "string" ? tidy(value) : value;
  });
  return JSON.parse(plain);
}

function tidy(text: string): string {
  return text
    .replace(/^\s*[•–]\s/gmu, "- ")
    .replace(/\n+/gu, "\n")
    .replace(/[ \t]+/gu, " ")
    .trim();
}

async function recordsOf(name: string, bytes: Uint8Array): Promise<Minutes> {
  return parseMinutes(await extractFile({ name, bytes }));
}

describe.each(printers)("printed with %s", (_name, print) => {
  test("a fixture gives the records of its text", { timeout: 120_000 }, async (context) => {
    const blocks = printedBlocks(sample);
    const pdf = await print(blocks);
    if (!pdf) return context.skip("the program is not installed");
    const text = await recordsOf("referat.txt", new TextEncoder().encode(plainText(blocks)));
    expect(text.items.length).toBeGreaterThan(3);
    expect(content(await recordsOf("referat.pdf", pdf))).toEqual(content(text));
  });

  test.skipIf(seeds.length === 0)(
    "the seeds give nearly all of their sections",
    { timeout: 300_000 },
    async (context) => {
      let [same, all] = [0, 0];
      for (const name of seeds) {
        const blocks = printedBlocks(readFileSync(join(seedFolder, name), "utf8"));
        const pdf = await print(blocks);
        if (!pdf) return context.skip("the program is not installed");
        const text = await recordsOf(name, new TextEncoder().encode(plainText(blocks)));
        const printed = await recordsOf(name, pdf);
        expect(printed.items.map((item) => [item.number, item.title, item.caseNumber?.canonical])).toEqual(
          text.items.map((item) => [item.number, item.title, item.caseNumber?.canonical]),
        );
        const sections = text.items.flatMap((item, index) =>
          item.sections.map((section, at) => [section.text, printed.items[index]?.sections[at]?.text ?? ""]),
        );
        all += sections.length;
        same += sections.filter(([one = "", other = ""]) => tidy(one) === tidy(other)).length;
      }
      // What may differ: a paragraph that ends with a full line at the end of a page, and a blank after a hyphen.
      expect(same / all).toBeGreaterThan(0.98);
    },
  );
});
