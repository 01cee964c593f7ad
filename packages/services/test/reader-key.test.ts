import { Meilisearch } from "meilisearch";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readerKey } from "../src/reader-key.ts";
import { startTestServices, type TestServices } from "../src/start-test-services.ts";

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices({ queue: "none" });
});
afterAll(() => services.stop());

test("the reader's key searches, and does nothing else", async () => {
  const { url, key } = services.meili;
  await new Meilisearch({ host: url, apiKey: key }).createIndex("items").waitTask();
  const reader = new Meilisearch({ host: url, apiKey: await readerKey(services.meili) });
  expect((await reader.index("items").search("")).hits).toEqual([]);
  await expect(reader.index("items").getDocuments()).rejects.toThrow("invalid");
  await expect(reader.getKeys()).rejects.toThrow("invalid");
  await expect(reader.createIndex("more")).rejects.toThrow("invalid");
});

test("it stays the same, and stands in for itself where it is all there is", async () => {
  const first = await readerKey(services.meili);
  expect(await readerKey(services.meili)).toBe(first);
  expect(await readerKey({ ...services.meili, key: first })).toBe(first);
});
