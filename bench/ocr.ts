import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createSandboxPool, type SandboxPool, type SandboxPoolOptions } from "@referat/ingest/extraction";
import type { SourceDocument } from "@referat/parser/source-document";
import { type Fixture, readFixtures } from "../fixtures/read-fixtures.ts";
import { printScan, type ScanQuality } from "../packages/ingest/test/extraction/layouts/print-scan.ts";
import { printWithPdfkit } from "../packages/ingest/test/extraction/layouts/print-with-pdfkit.ts";
import { printedBlocks } from "../packages/ingest/test/extraction/layouts/printed-blocks.ts";
import { type CharacterErrors, characterErrors } from "./ocr/character-errors.ts";

/** What scanners of offices are set to. */
const dotsPerInch = 200;

/**
 * Prints fixtures, makes pictures of their pages, clean and as a worn scanner would, and reads them back: seconds a page,
 * characters wrong, and æ, ø, å right; with our engine, then with the system's where there is one. `--pages` (8) says how
 * many. Tables of contents are left out: no engine reads leader dots, and no record is made of them.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { pages: { type: "string", default: "8" } } });
  const printed = await withPool({}, (pool) => printPages(pool, Number(values.pages)));
  for (const systemOcr of [false, true])
    await withPool({ systemOcr }, async (pool) => {
      const first = await printScan(printed.pictures.slice(0, 1), "clean");
      await pool.extract({ name: "første.pdf", bytes: first }); // so that starting the engine does not count
      for (const quality of ["clean", "worn"] as const) await measure(pool, quality, printed);
    });
}

async function withPool<Result>(
  options: Partial<SandboxPoolOptions>,
  work: (pool: SandboxPool) => Promise<Result>,
): Promise<Result> {
  const pool = createSandboxPool({ size: 1, ...options });
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}

/** Samples in which no letter is damaged. */
function isPrintable({ case: { sample, source, slug } }: Fixture): boolean {
  return sample && source === "source.txt" && !slug.endsWith("-skadet");
}

interface Printed {
  readonly truth: string[];
  readonly pictures: Uint8Array[];
}

async function printPages(pool: SandboxPool, count: number): Promise<Printed> {
  const printed: Printed = { truth: [], pictures: [] };
  for (const fixture of readFixtures().filter(isPrintable)) {
    const text = readFileSync(fixture.sourcePath, "utf8");
    const blocks = printedBlocks(text).filter(({ kind }) => kind !== "contents");
    const file = { name: "referat.pdf", bytes: await printWithPdfkit(blocks) };
    const pages = pagesOf(await pool.extract(file));
    for (const [index, text] of pages.entries()) {
      if (printed.truth.length === count) return printed;
      printed.truth.push(text);
      printed.pictures.push((await pool.draw(file, index + 1, dotsPerInch)).picture);
    }
  }
  return printed;
}

function pagesOf({ pages }: SourceDocument): string[] {
  return pages.map(({ lines }) => lines.map(({ text }) => text).join("\n"));
}

async function measure(pool: SandboxPool, quality: ScanQuality, { truth, pictures }: Printed): Promise<void> {
  const bytes = await printScan(pictures, quality);
  const start = performance.now();
  const document = await pool.extract({ name: "skannet.pdf", bytes });
  const seconds = (performance.now() - start) / 1000;
  // As one text: a heading at the foot of a page may be counted to the next one.
  const errors = characterErrors(truth.join("\n"), pagesOf(document).join("\n"));
  const engine = document.pages[0]?.ocr?.engine ?? "not recognised";
  console.log(`${quality.padEnd(6)} ${engine}: ${(seconds / truth.length).toFixed(2)} s/page, ${describe(errors)}`);
}

function describe({ characters, wrong, danish, danishRight }: CharacterErrors): string {
  const share = ((100 * wrong) / characters).toFixed(2);
  return `${share} % of ${characters} characters wrong, ${danishRight} of ${danish} Danish letters right`;
}
