import { beforeEach, expect, it } from "vitest";
import { recountChanges } from "../../src/jobs/recount-changes.ts";
import { runSource } from "../../src/jobs/run-source.ts";
import type { Source } from "../../src/sources/source.ts";
import { createPipelineBench, memorySource, type PipelineBench } from "../support/pipeline-bench.ts";
import type { PlainMinutes } from "../support/plain-reader.ts";

const meeting = (day: number, title: string): PlainMinutes => ({
  body: "Byrådet",
  date: `2024-02-0${day}`,
  items: [{ number: "1", title }],
});

let bench: PipelineBench;
let files: Map<string, PlainMinutes>;
let source: Source;
beforeEach(() => {
  bench = createPipelineBench();
  files = new Map([1, 2, 3].map((day) => [`${day}.txt`, meeting(day, "Budget")]));
  const told = memorySource("by", files);
  // A site that says nothing of what has changed.
  const list = async function* (signal: AbortSignal) {
    for await (const { fingerprint: _, ...reference } of told.list(signal)) yield reference;
  };
  source = { ...told, list };
  bench.sources.set("by", source);
});

async function night() {
  bench.clock.now = new Date(bench.clock.now.getTime() + 86_400_000);
  await runSource(bench.pipeline, source, bench.advance);
  await recountChanges(bench.pipeline, ["by"]);
  return (await bench.pipeline.archive.runReports("by")).at(-1);
}

it("counts as changed only what has other bytes, where the source has no sign of change", async () => {
  expect(await night()).toMatchObject({ found: 3, new: 3, changed: 0, unchanged: 0 });
  expect(await night()).toMatchObject({ found: 3, new: 0, changed: 0, unchanged: 3 });
  files.set("2.txt", meeting(2, "Nyt budget"));
  expect(await night()).toMatchObject({ found: 3, new: 0, changed: 1, unchanged: 2 });
  expect(bench.shown()).toEqual(["1 Budget", "1 Budget", "1 Nyt budget"]);
});

it("says the same however often it counts", async () => {
  await night();
  files.set("1.txt", meeting(1, "Andet budget"));
  const report = await night();
  await recountChanges(bench.pipeline, ["by"]);
  expect((await bench.pipeline.archive.runReports("by")).at(-1)).toEqual(report);
});
