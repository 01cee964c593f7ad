import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { collectStatus } from "../../src/status/collect-status.ts";
import { readStatusFile, writeStatusFile } from "../../src/status/status-file.ts";
import { createPipelineBench } from "../support/pipeline-bench.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "referat-status-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

it("is what the worker left, and says so when that is long ago", async () => {
  const { pipeline } = createPipelineBench();
  const { archive, now } = pipeline;
  const queues = async () => ({ depths: {}, workers: 1 });
  const status = await collectStatus({ archive, sources: [], queues, indexedItems: async () => 0, now });
  await writeStatusFile(directory, status);
  const later = (minutes: number) => new Date(Date.parse(status.at) + minutes * 60_000);

  expect(await readStatusFile(directory, later(5))).toEqual(status);
  const stale = await readStatusFile(directory, later(38 * 60));
  expect(stale?.warnings).toEqual([expect.stringContaining(`Tallene er fra ${status.at}`)]);
});

it("is nothing before a worker has run", async () => {
  expect(await readStatusFile(directory)).toBeNull();
});
