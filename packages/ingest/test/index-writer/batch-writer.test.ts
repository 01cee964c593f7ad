import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";
import { PermanentError, TransientError } from "../../src/errors.ts";
import { type Batch, createBatchWriter } from "../../src/index-writer/batch-writer.ts";
import { searchDocuments } from "../support/search-documents.ts";

it("sends the changes of many callers as one batch", async () => {
  const batches: Batch[] = [];
  const writer = createBatchWriter(async (batch) => {
    batches.push(batch);
  });
  const puts = await Promise.all([10, 11, 12].map(searchDocuments));
  await Promise.all(puts.map((put) => writer.write({ put, remove: ["old"] })));
  expect(batches.map(({ lines, removeIds }) => [lines.length, removeIds])).toEqual([[3, ["old"]]]);
});

it("sends what comes one by one in few batches, once many are coming", async () => {
  const batches: Batch[] = [];
  const writer = createBatchWriter(async (batch) => {
    batches.push(batch);
  });
  const puts = await Promise.all(Array.from({ length: 20 }, (_, n) => searchDocuments(n + 1)));
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
  const puts = await Promise.all(Array.from({ length: 200 }, (_, n) => searchDocuments(n + 1)));
  const outcomes = await Promise.allSettled(puts.map((put) => writer.write({ put, remove: [] })));
  expect(outcomes.map(({ status }, n) => (status === "rejected" ? n + 1 : 0)).filter(Boolean)).toEqual([137]);
});

it("fails every change of a batch when the engine is away: each job tries again by itself", async () => {
  let calls = 0;
  const writer = createBatchWriter(async () => {
    calls++;
    throw new TransientError("engine-away", "away");
  });
  const puts = await Promise.all([10, 11].map(searchDocuments));
  const outcomes = await Promise.allSettled(puts.map((put) => writer.write({ put, remove: [] })));
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(calls).toBe(1);
});

it("lets the later change win when two of a batch are about one item", async () => {
  const batches: Batch[] = [];
  const writer = createBatchWriter(async (batch) => {
    batches.push(batch);
  });
  const [document] = await searchDocuments(10);
  if (!document) throw new Error("no document");
  await Promise.all([writer.write({ put: [document], remove: [] }), writer.write({ put: [], remove: [document.id] })]);
  expect(batches).toEqual([{ lines: [], removeIds: [document.id] }]);
});
