import { beforeEach, expect, it } from "vitest";
import { createPipelineBench, type PipelineBench } from "../support/pipeline-bench.ts";
import type { PlainMinutes } from "../support/plain-reader.ts";

const MEETING: PlainMinutes = {
  body: "Teknikudvalget",
  date: "2024-05-07",
  items: [
    { number: "1", title: "Cykelsti langs åen", decision: "Godkendt." },
    { number: "2", title: "Støjkort for havnen", decision: "Udsat." },
  ],
};

let bench: PipelineBench;
beforeEach(() => {
  bench = createPipelineBench();
});

const stateOf = async (id: string) => (await bench.pipeline.archive.manifest(id))?.state;

it("finds a document once, however often and under whatever name it is added", async () => {
  const first = await bench.add(MEETING, "referat.txt");
  expect(await bench.add(MEETING, "kopi.txt")).toBe(first);
  expect(bench.shown()).toEqual(["1 Cykelsti langs åen", "2 Støjkort for havnen"]);
});

it("says of each item which document of the archive it is from, by that document's id", async () => {
  const id = await bench.add(MEETING);
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect([...bench.items.values()].map(({ documentId }) => documentId)).toEqual([id, id]);
});

it("shows the agenda until the minutes are there", async () => {
  const items = MEETING.items.map(({ number, title }) => ({ number, title }));
  const agenda = await bench.add({ ...MEETING, kind: "agenda", items });
  expect([...bench.items.values()].map(({ kind }) => kind)).toEqual(["agenda", "agenda"]);
  await bench.add(MEETING);
  expect([...bench.items.values()].map(({ kind }) => kind)).toEqual(["minutes", "minutes"]);
  expect(await stateOf(agenda)).toBe("superseded");
});

it("takes out what the corrected minutes no longer have", async () => {
  await bench.add(MEETING);
  await bench.add({ ...MEETING, items: MEETING.items.slice(0, 1) });
  expect(bench.shown()).toEqual(["1 Cykelsti langs åen"]);
});

it("keeps both of two meetings that would have the same ids", async () => {
  await bench.add(MEETING);
  await bench.add({ ...MEETING, items: [{ number: "1", title: "Lukning af rutebilstationen" }] });
  expect(bench.shown()).toEqual(["1 Cykelsti langs åen", "1 Lukning af rutebilstationen", "2 Støjkort for havnen"]);
});

it("knows the correction of minutes without body or day by the place of the file and by its items", async () => {
  const undated = { ...MEETING, body: null, date: null };
  const first = await bench.add(undated, "referat.txt", "/referater/referat.txt");
  await bench.add(
    { ...undated, items: [{ number: "1", title: "Budget for havnen" }] },
    "referat.txt",
    "/andre/referat.txt",
  );
  const corrected = [{ number: "1", title: "Cykelsti langs åen", decision: "Afvist." }, ...undated.items.slice(1)];
  const second = await bench.add({ ...undated, items: corrected }, "referat.txt", "/referater/referat.txt");
  expect(bench.shown()).toEqual(["1 Budget for havnen", "1 Cykelsti langs åen", "2 Støjkort for havnen"]);
  expect(await bench.pipeline.archive.manifest(first)).toMatchObject({ state: "superseded", supersededBy: second });
});

it("keeps other minutes without body or day that lie where there were some before", async () => {
  const undated = { ...MEETING, body: null, date: null };
  await bench.add(undated, "referat.txt", "/referater/referat.txt");
  const others = [{ number: "1", title: "Lukning af rutebilstationen" }];
  await bench.add({ ...undated, items: others }, "referat.txt", "/referater/referat.txt");
  expect(bench.shown()).toEqual(["1 Cykelsti langs åen", "1 Lukning af rutebilstationen", "2 Støjkort for havnen"]);
});

it("keeps an earlier reading of a document beside the new one, which changes nothing of when it was published", async () => {
  const id = await bench.add(MEETING);
  const published = [...bench.items.values()].map(({ publishedAt }) => publishedAt);
  const manifest = await bench.pipeline.archive.manifest(id);
  if (!manifest) throw new Error("no manifest");
  await bench.pipeline.archive.putManifest({ ...manifest, wants: "read" });
  await bench.advance([manifest]);
  expect((await bench.pipeline.archive.manifest(id))?.versions.map(({ version }) => version)).toEqual([1, 2]);
  expect(await bench.pipeline.archive.records(id, 1)).not.toBeNull();
  expect(bench.shown()).toHaveLength(2);
  expect([...bench.items.values()].map(({ publishedAt }) => publishedAt)).toEqual(published);
});
