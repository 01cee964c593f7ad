import { startTestServices, type TestServices } from "@referat/services";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createBulkWriter } from "../../src/index-writer/bulk-writer.ts";
import { engineClient, prepareIndex } from "../../src/index-writer/open-index.ts";
import { readIndex } from "../../src/index-writer/read-index.ts";
import { searchDocuments } from "../support/search-documents.ts";

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices({ queue: "none" });
});
afterAll(() => services?.stop());

async function idsIn(indexName: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of readIndex(engineClient(services.meili), indexName)) ids.push(id);
  return ids.sort();
}

it("has written everything when it has settled, and taken out what came before", async () => {
  const client = engineClient(services.meili);
  await prepareIndex(client, "whole");
  const writer = createBulkWriter(client, "whole");
  const documents = (await Promise.all([10, 11, 12].map(searchDocuments))).flat();
  for (const document of documents) await writer.write({ put: [document], remove: [] });
  const [first = "", ...others] = documents.map(({ id }) => id);
  await writer.write({ put: [], remove: [first] });
  await writer.settle();
  expect(await idsIn("whole")).toEqual(others.sort());
});

it("tells when it settles that the engine could not index what it had taken", async () => {
  const client = engineClient(services.meili);
  await prepareIndex(client, "refused");
  const writer = createBulkWriter(client, "refused");
  for (const document of await searchDocuments(10))
    await writer.write({ put: [{ ...document, id: "ikke et id" }], remove: [] });
  await expect(writer.settle()).rejects.toMatchObject({ errorClass: "permanent", code: "invalid_document_id" });
});
