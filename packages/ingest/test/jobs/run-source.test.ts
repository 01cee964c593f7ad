import { beforeEach, expect, it } from "vitest";
import { runSource } from "../../src/jobs/run-source.ts";
import { createPipelineBench, memorySource, type PipelineBench } from "../support/pipeline-bench.ts";
import type { PlainMinutes } from "../support/plain-reader.ts";

let bench: PipelineBench;
let files: Map<string, PlainMinutes>;

beforeEach(() => {
  bench = createPipelineBench();
  files = new Map(Array.from({ length: 10 }, (_, n) => [`m${n}.txt`, meeting(n)]));
  bench.sources.set("by", memorySource("by", files));
});

function meeting(n: number, title = `Sag ${n}`): PlainMinutes {
  return { body: "Byrådet", date: `2024-01-${String(n + 10)}`, items: [{ number: "1", title }] };
}

async function run() {
  const source = bench.sources.get("by");
  if (!source) throw new Error("no source");
  return runSource(bench.pipeline, source, bench.advance);
}

it("takes in what is new, again only what changed, and keeps a report of each run", async () => {
  expect(await run()).toMatchObject({ complete: true, found: 10, new: 10, changed: 0, unchanged: 0 });
  files.set("m3.txt", meeting(3, "Sag 3, rettet"));
  expect(await run()).toMatchObject({ found: 10, new: 0, changed: 1, unchanged: 9 });
  expect(bench.shown()).toContain("1 Sag 3, rettet");
  expect(bench.shown()).toHaveLength(10);
  bench.clock.now = new Date("2024-06-02T02:00:00Z");
  await run();
  expect(await bench.pipeline.archive.runReports("by")).toHaveLength(2);
});

it("withdraws a document only after it was missed in three runs, and takes it back when it returns", async () => {
  await run();
  const gone = files.get("m0.txt");
  files.delete("m0.txt");
  expect(await run()).toMatchObject({ missing: 1, withdrawn: 0 });
  expect(await run()).toMatchObject({ missing: 1, withdrawn: 0 });
  expect(bench.shown()).toHaveLength(10);
  expect(await run()).toMatchObject({ missing: 0, withdrawn: 1 });
  expect(bench.shown()).not.toContain("1 Sag 0");
  if (gone) files.set("m0.txt", gone);
  await run();
  expect(bench.shown()).toContain("1 Sag 0");
});

it("forgets a miss when the document is seen again", async () => {
  await run();
  const gone = files.get("m0.txt") as PlainMinutes;
  for (let round = 0; round < 4; round++) {
    files.delete("m0.txt");
    await run();
    files.set("m0.txt", gone);
    await run();
  }
  expect(bench.shown()).toHaveLength(10);
});

it("withdraws nothing when more than a fifth is missing at once", async () => {
  await run();
  for (const n of [0, 1, 2]) files.delete(`m${n}.txt`);
  for (let round = 0; round < 4; round++)
    expect(await run()).toMatchObject({ missing: 3, withdrawn: 0, withdrawalRefused: true });
  expect(bench.shown()).toHaveLength(10);
});

it("concludes nothing from a listing that broke off", async () => {
  await run();
  const source = memorySource("by", files);
  bench.sources.set("by", {
    ...source,
    list: async function* (signal) {
      for await (const reference of source.list(signal)) {
        yield reference;
        throw new Error("503");
      }
    },
  });
  for (let round = 0; round < 4; round++)
    expect(await run()).toMatchObject({ complete: false, error: "503", withdrawn: 0 });
  expect(bench.shown()).toHaveLength(10);
});

it("shows a renamed file under its old name until that is withdrawn, and never twice", async () => {
  await run();
  const renamed = files.get("m5.txt") as PlainMinutes;
  files.delete("m5.txt");
  files.set("nyt navn.txt", renamed);
  for (let round = 0; round < 3; round++) {
    await run();
    expect(bench.shown()).toHaveLength(10);
  }
});

it("shows a scan that was recognised anew in place of the old reading, under the ids it had, and keeps both versions", async () => {
  const scanned = (first: string, second: string): PlainMinutes => ({
    body: "Byrådet",
    date: "2024-02-20",
    items: [
      { number: "1", title: first },
      { number: "2", title: second },
    ],
  });
  files.set("scan.pdf", scanned("Cyke1sti 1angs åen", "Støjkort for havnen"));
  await run();
  const before = [...bench.items.keys()].sort();
  const known = await scanOf(bench);

  files.set("scan.pdf", scanned("Cykelsti langs åen", "Støjkort for havnen"));
  expect(await run()).toMatchObject({ new: 0, changed: 1 });
  expect([...bench.items.keys()].sort()).toEqual(before);
  expect(bench.shown()).toContain("1 Cykelsti langs åen");
  expect(bench.shown().filter((item) => item.includes("1angs"))).toEqual([]);
  const anew = await scanOf(bench);
  expect(anew).toMatchObject({ id: known?.id, state: "indexed", indexedVersion: 2 });
  expect(await bench.pipeline.archive.records(anew?.id ?? "", 1)).toMatchObject({
    items: [{ title: "Cyke1sti 1angs åen" }, {}],
  });
});

it("shows it once, too, when the old file stays where it is and the new one comes under another name", async () => {
  const [title, worn] = ["Cykelsti langs åen", "Cyke1sti 1angs åen"];
  files.set("scan.pdf", { body: "Byrådet", date: "2024-02-20", items: [{ number: "1", title: worn }] });
  await run();
  const before = [...bench.items.keys()].sort();
  bench.clock.now = new Date("2024-06-02T02:00:00Z");
  files.set("scan-ocr.pdf", { body: "Byrådet", date: "2024-02-20", items: [{ number: "1", title }] });
  await run();
  expect([...bench.items.keys()].sort()).toEqual(before);
  expect(bench.shown()).toContain(`1 ${title}`);
  expect(await scanOf(bench)).toMatchObject({ state: "superseded" });
});

async function scanOf({ pipeline }: PipelineBench) {
  for await (const manifest of pipeline.archive.manifests()) if (manifest.key === "scan.pdf") return manifest;
  return undefined;
}
