import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { createSandboxPool } from "@referat/ingest/extraction";
import { z } from "zod";
import { printWithPdfkit } from "../packages/ingest/test/extraction/layouts/print-with-pdfkit.ts";
import { printedBlocks } from "../packages/ingest/test/extraction/layouts/printed-blocks.ts";
import { engines } from "./extract/engines.ts";
import { generateMeeting } from "./generate-meeting.ts";

const Measured = z.object({
  pages: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number().optional(),
  peakMegabytes: z.number(),
});
type Measured = z.infer<typeof Measured>;

const megabyte = 1024 * 1024;
/** Items of a meeting that give about 3 to 20 pages. */
const fewestItems = 3;
const mostItems = 24;

/**
 * Pages a second and memory of our extraction beside `pdfjs-dist` alone, `pdf-parse` alone and `pdftotext`, each in a
 * process of its own, over the same generated PDFs; then our pool of two processes. `--files` (200) says how many.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { files: { type: "string", default: "200" } } });
  const folder = await mkdtemp(join(tmpdir(), "referat-bench-"));
  try {
    await generatePdfs(folder, Number(values.files));
    for (const name of Object.keys(engines)) print(name, await measureApart(name, folder));
    print("ours, pool of 2", await measurePool(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function generatePdfs(folder: string, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const items = fewestItems + (index % (mostItems - fewestItems));
    await writeFile(join(folder, `${index}.pdf`), await printWithPdfkit(printedBlocks(generateMeeting(items))));
  }
}

/** A process for each engine: some change natives, all leave memory behind. */
async function measureApart(name: string, folder: string): Promise<Measured | undefined> {
  const program = fileURLToPath(new URL("./extract/measure-engine.ts", import.meta.url));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, program, name, folder]);
    return Measured.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
  } catch (error) {
    if (error instanceof Error && /ENOENT/.test(error.message)) return undefined; // the program is not installed
    throw error;
  }
}

async function measurePool(folder: string): Promise<Measured> {
  const pool = createSandboxPool({ size: 2 });
  const names = await readdir(folder);
  const read = async (name: string): Promise<number> => {
    const { pages } = await pool.extract({ name, bytes: await readFile(join(folder, name)) });
    return pages.length;
  };
  await Promise.all(names.slice(0, 4).map(read)); // so that starting the processes does not count
  const start = performance.now();
  const counts = await Promise.all(names.map(read));
  const seconds = (performance.now() - start) / 1000;
  const peakMegabytes = pool.peakBytes() / megabyte;
  await pool.close();
  console.log(`  (parent ${Math.round(process.memoryUsage().rss / megabyte)} MB)`);
  return { pages: counts.reduce((sum, count) => sum + count, 0), seconds, peakMegabytes };
}

function print(name: string, measured: Measured | undefined): void {
  console.log(`${name.padEnd(16)} ${measured ? describe(measured) : "not installed"}`);
}

function describe({ pages, seconds, cpuSeconds, peakMegabytes }: Measured): string {
  const speed = (pages / seconds).toFixed(0).padStart(5);
  // On a busy machine the time of the processor says more than that of the clock.
  const cpu = cpuSeconds === undefined ? "" : `   ${((1000 * cpuSeconds) / pages).toFixed(1)} ms cpu/page`;
  return `${speed} pages/s   ${pages} pages in ${seconds.toFixed(1)} s${cpu}   peak ${peakMegabytes.toFixed(0)} MB`;
}
