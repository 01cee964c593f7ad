import { beforeEach, expect, it } from "vitest";
import { addDocument } from "../../src/add-documents.ts";
import type { DamagedManifest } from "../../src/archive/damaged-manifest.ts";
import { audit } from "../../src/jobs/audit.ts";
import { reindex } from "../../src/jobs/reindex.ts";
import { runSource } from "../../src/jobs/run-source.ts";
import { unfinishedDocuments } from "../../src/jobs/unfinished.ts";
import { collectStatus } from "../../src/status/collect-status.ts";
import { createPipelineBench, memorySource, type PipelineBench } from "../support/pipeline-bench.ts";
import { type PlainMinutes, plainFile } from "../support/plain-reader.ts";

const MEETING: PlainMinutes = { body: "Byrådet", date: "2024-02-01", items: [{ number: "1", title: "Budget" }] };

let bench: PipelineBench;
let told: DamagedManifest[];
beforeEach(() => {
  told = [];
  bench = createPipelineBench((damaged) => told.push(damaged));
});

/** Cuts a manifest off, as a full disk or a bad sector does; returns where it is. */
async function damage(id: string, text = '{"schemaVersion": 1, "id": "'): Promise<string> {
  const key = `documents/${id.slice(0, 2)}/${id}.json`;
  await bench.store.write(key, new TextEncoder().encode(text));
  return key;
}

const textAt = async (key: string) => new TextDecoder().decode((await bench.store.read(key)) ?? undefined);

function status() {
  const { archive } = bench.pipeline;
  const away = async () => null;
  return collectStatus({ archive, sources: [], queues: away, indexedItems: away, now: bench.pipeline.now });
}

it("is left out, counted and named, and told once; the others go on", async () => {
  const lost = await bench.add(MEETING);
  await bench.add({ ...MEETING, date: "2024-02-02" });
  const key = await damage(lost, '{"schemaVersion": 0}');
  const seen = await status();
  expect(seen).toMatchObject({ documents: { total: 1 }, damaged: { total: 1, manifests: [key] } });
  expect(seen.warnings.join()).toContain(key);
  for await (const _ of unfinishedDocuments(bench.pipeline.archive));
  expect(told.map((damaged) => damaged.key)).toEqual([key]);
});

it("keeps what it shows: the audit takes nothing out, and no rebuild leaves it behind", async () => {
  await damage(await bench.add(MEETING));
  expect(await audit(bench.pipeline, bench.entries(), bench.advance)).toMatchObject({ extra: 0, mended: 0 });
  expect(bench.shown()).toEqual(["1 Budget"]);
  const nothing = async () => {};
  const next = { write: nothing, settle: nothing, entries: bench.entries, swap: () => expect.unreachable() };
  const holdWriters = async () => async () => {};
  await expect(reindex(bench.pipeline, next, { holdWriters })).rejects.toThrow("Intet er byttet om");
});

it("is never written over, neither by its source nor by the same file again", async () => {
  const source = memorySource("by", new Map([["a.txt", MEETING]]));
  bench.sources.set("by", source);
  await runSource(bench.pipeline, source, bench.advance);
  for await (const { id } of bench.pipeline.archive.manifests()) await damage(id, "cut");
  expect(await runSource(bench.pipeline, source, bench.advance)).toMatchObject({ found: 1, new: 0, complete: true });
  expect(await textAt(told[0]?.key ?? "")).toBe("cut");

  const added = await bench.add({ ...MEETING, body: "Skoleudvalget" });
  const key = await damage(added, "cut");
  const file = { ...plainFile({ ...MEETING, body: "Skoleudvalget" }), access: "open" } as const;
  await expect(addDocument(bench.pipeline.archive, file)).rejects.toThrow(`${key} i arkivet er beskadiget`);
  expect(await textAt(key)).toBe("cut");
});

it("keeps its place in its meeting while other documents of it come", async () => {
  const minutes = { ...MEETING, items: [{ number: "1", title: "Budget", decision: "Godkendt." }] };
  await damage(await bench.add(minutes));
  const agenda = await bench.add({ ...MEETING, kind: "agenda" });
  expect((await bench.pipeline.archive.manifest(agenda))?.state).toBe("superseded");
  expect([...bench.items.values()].map(({ kind }) => kind)).toEqual(["minutes"]);
});

it("is not taken for what an editor leaves beside a manifest", async () => {
  await bench.store.write("documents/ab/abcd.json~", new TextEncoder().encode("{"));
  expect((await status()).damaged.total).toBe(0);
});
