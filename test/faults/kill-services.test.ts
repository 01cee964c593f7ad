import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openArchive, readIngestConfig } from "@referat/ingest";
import { type RunningServices, startServices } from "@referat/services";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { balance, untilSettled } from "./support/balance.ts";
import { putIn } from "./support/put-in.ts";
import { startReferat } from "./support/referat-process.ts";

const DOCUMENTS = 200;
const KILLS = 3;
const Service = z.object({ process: z.object({ pid: z.number() }) });
const State = z.object({ meilisearch: Service.optional(), postgres: Service.optional() });

let data: string;
let services: RunningServices;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "referat-faults-"));
  services = await startServices({ dataDirectory: data });
});
afterAll(async () => {
  await services?.stop();
  await rm(data, { recursive: true, force: true });
});

it("waits, resumes, and loses and doubles nothing when engine and queue are killed under it", async () => {
  const archive = openArchive(readIngestConfig({ REFERAT_DATA: data }));
  const all = await putIn(archive, services.queueUrl, DOCUMENTS);

  const worker = startReferat(["worker"], { REFERAT_DATA: data });
  // A worker that finds no engine when it starts says so and ends.
  await expect.poll(worker.output, { timeout: 60_000 }).toContain("worker.started");
  for (let kill = 0; kill < KILLS; kill++) {
    killService("meilisearch");
    await sleep(1_500);
    killService("postgres");
    await sleep(3_000);
  }
  await untilSettled(archive, DOCUMENTS, worker);
  expect(await worker.terminate()).toBe(0);

  const result = await balance(archive, services, all);
  console.log(`${KILLS} kills of Meilisearch and of PostgreSQL, ${DOCUMENTS} documents: ${JSON.stringify(result)}`);
  expect(result).toEqual({ documents: DOCUMENTS, unfinished: 0, failed: 0, lost: 0, doubled: 0 });
});

/** A service that is being restarted at this moment is left to it. */
function killService(name: keyof z.infer<typeof State>): void {
  const state = State.parse(JSON.parse(readFileSync(join(data, "run", "services.json"), "utf8")));
  const pid = state[name]?.process.pid;
  try {
    if (pid !== undefined) process.kill(pid, "SIGKILL");
  } catch {
    console.log(`${name} was dead already`);
  }
}
