import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
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
  parentMegabytes: z.number().optional(),
  parentCpuSeconds: z.number().optional(),
});
type Measured = z.infer<typeof Measured>;

/** Items of a meeting that give about 3 to 20 pages. */
const fewestItems = 3;
const mostItems = 24;

/**
 * Pages a second and memory of our extraction beside `pdfjs-dist` alone, `pdf-parse` alone and `pdftotext`, each in a
 * process of its own, over the same generated PDFs; then ours in two processes side by side, and our pool of one and of
 * two. `--files` (200) says how many.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { files: { type: "string", default: "200" } } });
  const folder = await mkdtemp(join(tmpdir(), "referat-bench-"));
  try {
    await generatePdfs(folder, Number(values.files));
    for (const name of Object.keys(engines)) print(name, await measureApart("measure-engine.ts", name, folder));
    print("ours, two apart", await measureTwoApart(folder));
    for (const size of ["1", "2"]) print(`ours, pool of ${size}`, await measureApart("measure-pool.ts", folder, size));
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

/** Two plain processes that share nothing, each with half of the files: no pool can be faster on two cores. */
async function measureTwoApart(folder: string): Promise<Measured | undefined> {
  const [one, other] = await Promise.all(
    ["0/2", "1/2"].map((part) => measureApart("measure-engine.ts", "ours", folder, part)),
  );
  if (!one || !other) return undefined;
  return {
    pages: one.pages + other.pages,
    seconds: Math.max(one.seconds, other.seconds),
    cpuSeconds: (one.cpuSeconds ?? 0) + (other.cpuSeconds ?? 0),
    peakMegabytes: Math.max(one.peakMegabytes, other.peakMegabytes),
  };
}

/** A process for each engine: some change natives, all leave memory behind. */
async function measureApart(program: string, ...args: string[]): Promise<Measured | undefined> {
  const path = fileURLToPath(new URL(`./extract/${program}`, import.meta.url));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, path, ...args]);
    return Measured.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
  } catch (error) {
    if (error instanceof Error && /ENOENT/.test(error.message)) return undefined; // the program is not installed
    throw error;
  }
}

function print(name: string, measured: Measured | undefined): void {
  console.log(`${name.padEnd(16)} ${measured ? describe(measured) : "not installed"}`);
}

function describe({ pages, seconds, cpuSeconds, peakMegabytes, parentMegabytes, parentCpuSeconds }: Measured): string {
  const speed = (pages / seconds).toFixed(0).padStart(5);
  const milliseconds = (cpu: number): string => `${((1000 * cpu) / pages).toFixed(1)} ms cpu/page`;
  // On a busy machine the time of the processor says more than that of the clock.
  const cpu = cpuSeconds === undefined ? "" : `   ${milliseconds(cpuSeconds)}`;
  const parent = parentMegabytes === undefined ? "" : `, parent ${parentMegabytes.toFixed(0)} MB`;
  const parentCpu = parentCpuSeconds === undefined ? "" : ` and ${milliseconds(parentCpuSeconds)}`;
  return `${speed} pages/s   ${pages} pages in ${seconds.toFixed(1)} s${cpu}   peak ${peakMegabytes.toFixed(0)} MB${parent}${parentCpu}`;
}
