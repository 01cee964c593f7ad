import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isMeilisearchReady } from "../src/meilisearch.ts";
import { isAlive } from "../src/process-identity.ts";
import { servicePaths } from "../src/service-paths.ts";
import { readServiceState } from "../src/service-state.ts";
import { startServices } from "../src/start-services.ts";

const holder = fileURLToPath(new URL("support/hold-services.ts", import.meta.url));
let dataDirectory = "";

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), "referat-services-"));
});
afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }));

test("services of a killed process are adopted, and stopped by the one who adopted them", async () => {
  const killed = await hold();
  const before = processes();
  killed.kill("SIGKILL");
  await once(killed, "exit");
  const services = await startServices({ dataDirectory });
  expect(processes()).toEqual(before);
  await services.stop();
  expect(before.map(isAlive)).toEqual([false, false]);
  expect(processes()).toEqual([]);
});

test("services that two processes use outlive the one that started them", async () => {
  const first = await hold();
  const before = processes();
  const second = await startServices({ dataDirectory });
  first.kill("SIGTERM");
  await once(first, "exit");
  expect(before.map(isAlive)).toEqual([true, true]);
  await second.stop();
  expect(before.map(isAlive)).toEqual([false, false]);
});

test("the master key is random and only its owner may read it; a service that dies is started again with it", async () => {
  const services = await startServices({ dataDirectory });
  expect(services.meili.key).toMatch(/^[\w-]{43}$/);
  expect(statSync(servicePaths(dataDirectory).meilisearchKey).mode & 0o777).toBe(0o600);
  const [meilisearch] = processes();
  process.kill(meilisearch?.pid ?? 0, "SIGKILL");
  await expect.poll(() => isMeilisearchReady(services.meili), { timeout: 30_000 }).toBe(true);
  expect(processes()[0]).not.toEqual(meilisearch);
  await services.stop();
  expect(processes()).toEqual([]);
});

test("a server that is given but away is named, with what to do, and nothing is left running", async () => {
  const starting = startServices({ dataDirectory, meiliUrl: "http://127.0.0.1:1" });
  await expect(starting).rejects.toThrow(
    "Meilisearch på http://127.0.0.1:1 svarer ikke: start den, eller ret MEILI_URL",
  );
  expect(processes()).toEqual([]);
});

/** The processes that serve the data directory now: Meilisearch, then PostgreSQL. */
function processes() {
  const { meilisearch, postgres } = readServiceState(servicePaths(dataDirectory).state);
  return [meilisearch, postgres].flatMap((service) => (service ? [service.process] : []));
}

async function hold(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", holder, dataDirectory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}
