import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openArchive, readIngestConfig } from "@referat/ingest";
import { freePort, startTestServices, type TestServices } from "@referat/services";
import { afterAll, beforeAll, expect, it } from "vitest";
import { balance, untilSettled } from "./support/balance.ts";
import { putIn } from "./support/put-in.ts";
import { startReferat } from "./support/referat-process.ts";

const DOCUMENTS = 200;
const KILLS = 3;

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) console.warn("NOT RUN on Redis: there is no redis-server on PATH.");

let services: TestServices;
let port: number;
let redis: ChildProcess;

beforeAll(async () => {
  services = await startTestServices({ queue: "none" });
  await mkdir(join(services.dataDirectory, "redis"));
  port = await freePort();
  redis = startRedis();
});
afterAll(async () => {
  redis?.kill("SIGKILL");
  await services?.stop();
});

it.runIf(hasRedis)("waits, resumes, and loses and doubles nothing when Redis is killed under it", async () => {
  const { meili, dataDirectory } = services;
  const env = {
    REFERAT_DATA: join(dataDirectory, "installation"),
    MEILI_URL: meili.url,
    MEILI_KEY: meili.key,
    QUEUE_URL: `redis://127.0.0.1:${port}`,
  };
  const archive = openArchive(readIngestConfig({ REFERAT_DATA: env.REFERAT_DATA }));
  const all = await putIn(archive, env.QUEUE_URL, DOCUMENTS);

  const worker = startReferat(["worker"], env);
  await expect.poll(worker.output, { timeout: 60_000 }).toContain("worker.started");
  for (let kill = 0; kill < KILLS; kill++) {
    redis.kill("SIGKILL");
    await once(redis, "exit");
    await sleep(1_000);
    redis = startRedis();
    await sleep(2_000);
  }
  await untilSettled(archive, DOCUMENTS, worker);
  expect(await worker.terminate()).toBe(0);

  const result = await balance(archive, services, all);
  console.log(`${KILLS} kills of Redis, ${DOCUMENTS} documents: ${JSON.stringify(result)}`);
  expect(result).toEqual({ documents: DOCUMENTS, unfinished: 0, failed: 0, lost: 0, doubled: 0 });
});

/** At the same port and with the same append-only file each time, as a service manager would start it again. */
function startRedis(): ChildProcess {
  const where = ["--bind", "127.0.0.1", "--port", String(port), "--dir", join(services.dataDirectory, "redis")];
  return spawn("redis-server", [...where, "--appendonly", "yes", "--save", ""], { stdio: "ignore" });
}
