import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openArchive, readIngestConfig } from "@referat/ingest";
import { startServices } from "@referat/services";
import { afterAll, beforeAll, expect, it } from "vitest";
import { balance } from "./support/balance.ts";
import { inventedMinutes } from "./support/invented-minutes.ts";
import { startReferat } from "./support/referat-process.ts";

const DOCUMENTS = 200;
/** Into the start, into the middle, near the end: on a fast machine the last may come too late, which is no harm. */
const KILLED_AFTER_MS = [5_000, 10_000, 15_000];

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "referat-add-"));
});
afterAll(() => rm(data, { recursive: true, force: true }));

it("has every document once when `referat add` and its services were killed and it is simply run again", async () => {
  const files = join(data, "files");
  await mkdir(files);
  const all = Array.from({ length: DOCUMENTS }, (_, n) => inventedMinutes(n));
  for (const { name, text } of all) await writeFile(join(files, name), text);
  const env = { REFERAT_DATA: join(data, "installation") };

  for (const after of KILLED_AFTER_MS) {
    const add = startReferat(["add", files], env);
    await sleep(after);
    await add.kill();
    killServices(env.REFERAT_DATA);
  }
  const last = startReferat(["add", files], env);
  expect(await last.ended(), last.output()).toBe(0);

  const services = await startServices({ dataDirectory: env.REFERAT_DATA });
  const result = await balance(openArchive(readIngestConfig(env)), services, all);
  await services.stop();
  console.log(
    `${KILLED_AFTER_MS.length} kills of everything during add of ${DOCUMENTS} files: ${JSON.stringify(result)}`,
  );
  expect(result).toEqual({ documents: DOCUMENTS, unfinished: 0, failed: 0, lost: 0, doubled: 0 });
});

/** Everything whose process id is in the state of the services; what does not run any more is dead enough. */
function killServices(dataDirectory: string): void {
  const file = join(dataDirectory, "run", "services.json");
  const state = existsSync(file) ? readFileSync(file, "utf8") : "";
  for (const [, pid] of state.matchAll(/"pid":\s*(\d+)/g)) {
    try {
      process.kill(Number(pid), "SIGKILL");
    } catch {
      console.log(`${pid} was dead already`);
    }
  }
}
