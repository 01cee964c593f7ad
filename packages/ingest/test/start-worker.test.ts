import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startTestServices, type TestServices } from "@referat/services";
import { Meilisearch } from "meilisearch";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDocument } from "../src/add-documents.ts";
import { isAtEnd } from "../src/archive/document-manifest.ts";
import { readIngestConfig } from "../src/config.ts";
import { silentLog } from "../src/log.ts";
import { type RunningWorker, startWorker } from "../src/start-worker.ts";
import { createPlainReader, type PlainMinutes, plainFile } from "./support/plain-reader.ts";

let services: TestServices;
let worker: RunningWorker;
let data: string;

beforeAll(async () => {
  services = await startTestServices();
  data = await mkdtemp(join(tmpdir(), "referat-worker-"));
  const config = readIngestConfig({ REFERAT_DATA: data });
  worker = await startWorker(config, { services, reader: createPlainReader(), log: silentLog() });
});

afterAll(async () => {
  await worker?.stop();
  await services?.stop();
  await rm(data, { recursive: true, force: true });
});

it("makes what is added searchable, and shows corrected minutes instead of the first ones", async () => {
  const first: PlainMinutes = {
    body: "Teknikudvalget",
    date: "2024-05-07",
    items: [
      { number: "1", title: "Ny cykelsti langs åen", decision: "Godkendt." },
      { number: "2", title: "Støjkort" },
    ],
  };
  await addAndWait(first);
  expect(await titles("cykelsti")).toEqual(["Ny cykelsti langs åen"]);
  await addAndWait({
    ...first,
    items: [
      { number: "1", title: "Ny cykelsti langs åen", decision: "Udsat." },
      { number: "2", title: "Støjkort" },
    ],
  });
  const hits = await client().index("items").getDocuments({ limit: 10 });
  expect(hits.results.map(({ id, decision }) => [id, decision])).toEqual([
    ["teknikudvalget-2024-05-07-1", "Udsat."],
    ["teknikudvalget-2024-05-07-2", null],
  ]);
});

async function addAndWait(minutes: PlainMinutes) {
  const manifest = await addDocument(worker.archive, { ...plainFile(minutes), access: "open" });
  await worker.queues.enqueue([manifest]);
  for (let waited = 0; waited < 10_000; waited += 20) {
    const now = await worker.archive.manifest(manifest.id);
    if (now && isAtEnd(now)) return now;
    await sleep(20);
  }
  throw new Error("The document did not come to its end");
}

async function titles(q: string) {
  const { hits } = await client().index("items").search(q);
  return hits.map((hit) => hit.title);
}

const client = () => new Meilisearch({ host: services.meili.url, apiKey: services.meili.key });
