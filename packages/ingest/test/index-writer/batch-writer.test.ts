import { setImmediate as nextTurn } from "node:timers/promises";
import { type SearchDocument, toSearchDocuments } from "@referat/search-index";
import { expect, it } from "vitest";
import { PermanentError, TransientError } from "../../src/errors.ts";
import { type Batch, createBatchWriter } from "../../src/index-writer/batch-writer.ts";
import { createPlainReader, plainFile } from "../support/plain-reader.ts";

async function documents(day: number): Promise<SearchDocument[]> {
  const file = plainFile({ body: "Byrådet", date: `2024-01-${day}`, items: [{ number: "1", title: `Sag ${day}` }] });
  const reader = createPlainReader();
  const read = await reader.read(file);
  if (!("document" in read)) return expect.unreachable();
  const minutes = await reader.parse(read.document, {});
  return toSearchDocuments(minutes, {
    documentId: `d${day}`,
    sourceId: "s",
    sourceAccess: "open",
    publishedAt: "2024-03-22T01:15:00.000Z",
  });
}

it("sends the changes of many callers as one batch", async () => {
  const batches: Batch[] = [];
  const writer = createBatchWriter(async (batch) => {
    batches.push(batch);
  });
  const puts = await Promise.all([10, 11, 12].map(documents));
  await Promise.all(puts.map((put) => writer.write({ put, remove: ["old"] })));
  expect(batches.map(({ lines, removeIds }) => [lines.length, removeIds])).toEqual([[3, ["old"]]]);
});

it("sends what comes one by one in few batches, once many are coming", async () => {
  const batches: Batch[] = [];
  const writer = createBatchWriter(async (batch) => {
    batches.push(batch);
  });
  const puts = await Promise.all(Array.from({ length: 20 }, (_, n) => documents(n + 1)));
  await writer.write({ put: puts[0] ?? [], remove: [] });
  const written: Promise<void>[] = [];
  for (const put of puts.slice(1)) {
    written.push(writer.write({ put, remove: [] }));
    await nextTurn();
  }
  await Promise.all(written);
  expect(batches[0]?.lines).toHaveLength(1);
  expect(batches.length).toBeLessThan(10);
});

it("lets only the document fail that the engine cannot take, though the whole batch was refused", async () => {
  const writer = createBatchWriter(async ({ lines }) => {
    if (lines.some((line) => line.includes("Sag 137"))) throw new PermanentError("invalid_document_id", "no");
  });
  const puts = await Promise.all(Array.from({ length: 200 }, (_, n) => documents(n + 1)));
  const outcomes = await Promise.allSettled(puts.map((put) => writer.write({ put, remove: [] })));
  expect(outcomes.map(({ status }, n) => (status === "rejected" ? n + 1 : 0)).filter(Boolean)).toEqual([137]);
});

it("fails every change of a batch when the engine is away: each job tries again by itself", async () => {
  let calls = 0;
  const writer = createBatchWriter(async () => {
    calls++;
    throw new TransientError("engine-away", "away");
  });
  const puts = await Promise.all([10, 11].map(documents));
  const outcomes = await Promise.allSettled(puts.map((put) => writer.write({ put, remove: [] })));
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(calls).toBe(1);
});

it("lets the later change win when two of a batch are about one item", async () => {
  const batches: Batch[] = [];
  const writer = createBatchWriter(async (batch) => {
    batches.push(batch);
  });
  const [document] = await documents(10);
  if (!document) throw new Error("no document");
  await Promise.all([writer.write({ put: [document], remove: [] }), writer.write({ put: [], remove: [document.id] })]);
  expect(batches).toEqual([{ lines: [], removeIds: [document.id] }]);
});
