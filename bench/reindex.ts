import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { startTestServices } from "@referat/services";
import { z } from "zod";
import { writeArchive } from "./reindex/write-archive.ts";

const REBUILD = fileURLToPath(new URL("reindex/rebuild.ts", import.meta.url));

const Measured = z.object({
  items: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
});

/** A fresh index from an archive: items a second and memory of our process. `--items N` (100,000); `--data DIR` keeps archive and index for the next run, and for `search`. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { items: { type: "string", default: "100000" }, data: { type: "string" } },
  });
  const services = await startTestServices({ queue: "postgres", keptIn: values.data });
  try {
    const data = services.dataDirectory;
    await writeArchive(join(data, "archive"), Number(values.items));
    const { url, key } = services.meili;
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...["--conditions=source", "--import", "tsx", REBUILD],
      ...[data, url, key, services.queueUrl],
    ]);
    const { items, seconds, cpuSeconds, peakMegabytes } = Measured.parse(JSON.parse(stdout));
    console.log(`${items} items in ${seconds.toFixed(1)} s: ${(items / seconds).toFixed(0)} a second (asked: 600)`);
    console.log(
      `our process: ${cpuSeconds.toFixed(1)} s of the processor, at most ${peakMegabytes.toFixed(0)} MB (asked: 512)`,
    );
  } finally {
    await services.stop();
  }
}
