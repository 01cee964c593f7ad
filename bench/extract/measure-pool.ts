// measure-pool.ts FOLDER SIZE: reads every PDF of the folder once with a pool of that many processes, as a worker does, and
// prints pages, seconds, the peak memory of the processes, and processor time and peak memory of this one, their parent.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createSandboxPool } from "@referat/ingest/sandbox";

const [folder = "", size = "2"] = process.argv.slice(2);
const pool = createSandboxPool({ size: Number(size) });
const names = await readdir(folder);
const waiting = [...names];
const read = async (name: string): Promise<number> => {
  const { pages } = await pool.extract({ name, bytes: await readFile(join(folder, name)) });
  return pages.length;
};
/** A worker holds a few documents at a time, not all of them. */
const work = async (): Promise<number> => {
  let pages = 0;
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) pages += await read(name);
  return pages;
};

await Promise.all(names.slice(0, 2 * Number(size)).map(read)); // so that starting the processes does not count
const start = performance.now();
const cpuBefore = process.cpuUsage();
const counts = await Promise.all(Array.from({ length: Number(size) + 1 }, work));
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const parentCpuSeconds = (user + system) / 1_000_000;
const megabyte = 1024 * 1024;
const peakMegabytes = pool.peakBytes() / megabyte;
const parentMegabytes = process.resourceUsage().maxRSS / 1024;
await pool.close();
const pages = counts.reduce((sum, count) => sum + count, 0);
console.log(JSON.stringify({ pages, seconds, peakMegabytes, parentMegabytes, parentCpuSeconds }));
