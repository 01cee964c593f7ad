import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { addDocument, openArchive, readIngestConfig, TransientError } from "@referat/ingest";
import { startTestServices, type TestServices } from "@referat/services";
import { afterAll, beforeAll, expect, it } from "vitest";
import { balance, untilSettled } from "./support/balance.ts";
import { inventedMinutes } from "./support/invented-minutes.ts";
import { putIn } from "./support/put-in.ts";
import { startReferat } from "./support/referat-process.ts";

const DOCUMENTS = 40;
/** A worker does not start with less than 200 MB to spare. */
const DISK_BYTES = 260_000_000;
/** Room for 40 originals and their manifests, not for all that is read from them. */
const LEFT_BYTES = 600_000;

let services: TestServices;
let disk: string;
let mounted: boolean;

beforeAll(async () => {
  services = await startTestServices();
  disk = join(services.dataDirectory, "disk");
  mkdirSync(disk);
  mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_BYTES}`, "tmpfs", disk]).status === 0;
  if (!mounted) console.warn("NOT RUN: only root may make a small disk (mount -t tmpfs).");
});
afterAll(async () => {
  if (mounted) spawnSync("umount", [disk]);
  await services?.stop();
});

it("says that the disk is full, keeps every document queued, and goes on when there is room", async ({ skip }) => {
  if (!mounted) return skip();
  const { meili, queueUrl } = services;
  const env = { REFERAT_DATA: join(disk, "data"), MEILI_URL: meili.url, MEILI_KEY: meili.key, QUEUE_URL: queueUrl };
  const archive = openArchive(readIngestConfig({ REFERAT_DATA: env.REFERAT_DATA }));
  const worker = startReferat(["worker"], env);
  await expect.poll(worker.output, { timeout: 60_000 }).toContain("worker.started");
  fillDisk(LEFT_BYTES);
  const all = await putIn(archive, queueUrl, DOCUMENTS);
  await expect.poll(worker.output, { timeout: 60_000 }).toContain("disk-full");
  fillDisk(0);
  const one = inventedMinutes(DOCUMENTS);
  const adding = addDocument(archive, { name: one.name, bytes: new TextEncoder().encode(one.text), access: "open" });
  await expect(adding).rejects.toBeInstanceOf(TransientError);
  await expect(adding).rejects.toThrow("Disken er fuld");
  await sleep(5_000);

  rmSync(join(disk, "ballast-0"));
  rmSync(join(disk, `ballast-${LEFT_BYTES}`));
  await untilSettled(archive, DOCUMENTS, worker);
  expect(await worker.terminate()).toBe(0);
  const result = await balance(archive, services, all);
  console.log(`A full disk under ${DOCUMENTS} documents: ${JSON.stringify(result)}`);
  expect(result).toEqual({ documents: DOCUMENTS, unfinished: 0, failed: 0, lost: 0, doubled: 0 });
});

/** Fills the disk until so many bytes are left. */
function fillDisk(left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, `ballast-${left}`), new Uint8Array(Math.max(0, bavail * bsize - left)));
}
