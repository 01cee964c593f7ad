import { beforeEach, expect, it } from "vitest";
import { removeDocument } from "../../src/jobs/remove-document.ts";
import { runSource } from "../../src/jobs/run-source.ts";
import { createPipelineBench, memorySource, type PipelineBench } from "../support/pipeline-bench.ts";
import type { PlainMinutes } from "../support/plain-reader.ts";

const MEETING: PlainMinutes = { body: "Byrådet", date: "2024-01-31", items: [{ number: "1", title: "Personsag" }] };
const REMOVAL = { reason: "Personoplysninger", at: "2024-06-01T12:00:00.000Z" };

let bench: PipelineBench;
beforeEach(() => {
  bench = createPipelineBench();
});

it("erases the document everywhere, keeps a tombstone, and lets the same bytes in by no door", async () => {
  const { archive } = bench.pipeline;
  const id = await bench.add(MEETING);
  const sha256 = (await archive.manifest(id))?.sha256 ?? "";
  await removeDocument(archive, id, REMOVAL, bench.advance);
  expect(bench.shown()).toEqual([]);
  expect(await archive.original(sha256)).toBeNull();
  expect(await archive.extracted(sha256)).toBeNull();
  expect(await archive.records(id, 1)).toBeNull();
  expect(await archive.manifest(id)).toMatchObject({ state: "removed", removal: REMOVAL });

  await bench.add(MEETING, "andet navn.txt");
  const source = memorySource("by", new Map([["a.txt", MEETING]]));
  bench.sources.set("by", source);
  await runSource(bench.pipeline, source, bench.advance);
  expect(bench.shown()).toEqual([]);
  expect(await archive.original(sha256)).toBeNull();
});

it("brings back neither the agenda nor the first minutes when the corrected minutes are taken down", async () => {
  await bench.add({ ...MEETING, kind: "agenda" });
  await bench.add(MEETING);
  const corrected = await bench.add({
    ...MEETING,
    items: [{ number: "1", title: "Personsag", decision: "Godkendt." }],
  });
  await removeDocument(bench.pipeline.archive, corrected, REMOVAL, bench.advance);
  expect(bench.shown()).toEqual([]);
});

it("says that there is no such document", async () => {
  expect(await removeDocument(bench.pipeline.archive, "0".repeat(32), REMOVAL, bench.advance)).toEqual([]);
});
