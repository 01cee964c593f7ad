import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseMinutes } from "@referat/parser";
import type { Minutes } from "@referat/parser/records";
import { extractFile } from "../../../src/extraction/extract-file.ts";
import { type BlockScore, blockScore } from "./block-score.ts";
import type { Printer } from "./print-with-programs.ts";
import { plainText, printedBlocks } from "./printed-blocks.ts";

/** Records of the same minutes, from their text and from a PDF of it. */
export interface BothRecords {
  readonly fromText: Minutes;
  readonly fromPdf: Minutes;
  readonly blocks: BlockScore;
}

const fixture = "../../../../../fixtures/minutes/tranehoej-oekonomiudvalg-2024-06-12/source.txt";

/** The minutes that every way of printing is tried with. */
export function sampleMinutes(): string {
  return readFileSync(fileURLToPath(new URL(fixture, import.meta.url)), "utf8");
}

/** `undefined` where the program that prints is not installed. */
export async function recordsOfBoth(minutes: string, print: Printer): Promise<BothRecords | undefined> {
  const blocks = printedBlocks(minutes);
  const pdf = await print(blocks);
  if (!pdf) return undefined;
  const text = await extractFile({ name: "referat.txt", bytes: new TextEncoder().encode(plainText(blocks)) });
  const printed = await extractFile({ name: "referat.pdf", bytes: pdf });
  return { fromText: parseMinutes(text), fromPdf: parseMinutes(printed), blocks: blockScore(blocks, printed) };
}

/** What the records say, without where it stands and how list marks and blanks look. */
export function content({ items, meeting, kind }: Minutes): unknown {
  const plain = JSON.stringify({ items, meeting, kind }, (key, value: unknown) => {
    if (key === "span" || key === "titleAsPrinted" || key === "href") return undefined;
    return typeof value === "string" ? tidy(value) : value;
  });
  return JSON.parse(plain);
}

/** What names an item. */
export function itemNames({ items }: Minutes): unknown {
  return items.map((item) => [item.number, item.title, item.caseNumber?.canonical]);
}

/** How many sections the text has, and how many of them the PDF gives word for word. */
export function equalSections({ fromText, fromPdf }: BothRecords): { readonly all: number; readonly same: number } {
  const pairs = fromText.items.flatMap((item, index) =>
    item.sections.map((section, at) => [section.text, fromPdf.items[index]?.sections[at]?.text ?? ""]),
  );
  return { all: pairs.length, same: pairs.filter(([one = "", other = ""]) => tidy(one) === tidy(other)).length };
}

function tidy(text: string): string {
  return text
    .replace(/^\s*[•–]\s/gmu, "- ")
    .replace(/\n+/gu, "\n")
    .replace(/[ \t]+/gu, " ")
    .trim();
}
