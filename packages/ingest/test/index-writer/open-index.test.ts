import { startTestServices, type TestServices } from "@referat/services";
import { afterAll, beforeAll, expect, it } from "vitest";
import { engineClient, openIndex, openItemIndex } from "../../src/index-writer/open-index.ts";
import { readIndex } from "../../src/index-writer/read-index.ts";
import { type FakeAnswer, startFakeSite } from "../support/fake-site.ts";
import { searchDocuments } from "../support/search-documents.ts";

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices({ queue: "none" });
});
afterAll(() => services?.stop());

const json = (body: unknown): FakeAnswer => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

it("tells only the writer of the document that the engine took and then could not index", async () => {
  const client = engineClient(services.meili);
  const index = await openIndex(client, "one-bad");
  const [[good], [bad], [other]] = await Promise.all([searchDocuments(10), searchDocuments(11), searchDocuments(12)]);
  if (!good || !bad || !other) throw new Error("no documents");
  const outcomes = await Promise.allSettled(
    [good, { ...bad, id: "ikke et id" }, other].map((document) => index.write({ put: [document], remove: [] })),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(outcomes[1]).toMatchObject({ reason: { errorClass: "permanent", code: "invalid_document_id" } });
  const found: string[] = [];
  for await (const { id } of readIndex(client, "one-bad")) found.push(id);
  expect(found.sort()).toEqual([good.id, other.id].sort());
});

it("fails the document in passing when the engine took it and then had no room", async () => {
  const full = { code: "no_space_left_on_device", message: "No space left", type: "system", link: "" };
  const engine = await startFakeSite((path, { method }) => {
    if (path.startsWith("/indexes?")) return json({ results: [{ uid: "items" }], offset: 0, limit: 1, total: 1 });
    if (path.startsWith("/tasks/1")) return json({ uid: 1, status: "succeeded", error: null });
    if (path.startsWith("/tasks/2")) return json({ uid: 2, status: "failed", error: full });
    return { ...json({ taskUid: method === "POST" ? 2 : 1, status: "enqueued" }), status: 202 };
  });
  const index = await openItemIndex({ url: engine.url, key: "k" }, "items");
  await expect(index.write({ put: await searchDocuments(10), remove: [] })).rejects.toMatchObject({
    errorClass: "transient",
    message: "Søgemaskinens disk er fuld: skaf plads; dokumenterne står stadig i køen.",
  });
  await engine.close();
});
