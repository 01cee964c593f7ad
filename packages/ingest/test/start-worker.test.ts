import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startTestServices, type TestServices } from "@referat/services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDocument } from "../src/add-documents.ts";
import { type DocumentManifest, isAtEnd } from "../src/archive/document-manifest.ts";
import { auditIndex } from "../src/audit-index.ts";
import { type IngestConfig, readIngestConfig } from "../src/config.ts";
import { TransientError } from "../src/errors.ts";
import { retryDocuments } from "../src/jobs/failed-documents.ts";
import type { Reader } from "../src/jobs/pipeline.ts";
import { removeDocument } from "../src/jobs/remove-document.ts";
import { silentLog } from "../src/log.ts";
import { indexEntries } from "../src/open-pipeline.ts";
import { holdWriters } from "../src/queue/hold-writers.ts";
import { rebuildIndex } from "../src/rebuild-index.ts";
import { type RunningWorker, startWorker } from "../src/start-worker.ts";
import { readStatusFile } from "../src/status/status-file.ts";
import { createPlainReader, type PlainMinutes, plainArchive, plainFile } from "./support/plain-reader.ts";

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) console.warn("NOT RUN on Redis: there is no redis-server on PATH.");

/** Reads plain minutes, but not at the first attempt when the text asks for it. */
function moodyReader(): Reader {
  const reader = createPlainReader();
  const tried = new Set<string>();
  return {
    ...reader,
    read: async (file) => {
      const text = new TextDecoder().decode(file.bytes);
      if (text.includes("prøv igen") && !tried.has(text)) {
        tried.add(text);
        throw new TransientError("away", "The reader is away.");
      }
      return reader.read(file);
    },
  };
}

describe.each([["postgres"], ...(hasRedis ? [["redis"]] : [])] as ["postgres" | "redis"][])(
  "a worker on %s",
  (queue) => {
    let services: TestServices;
    let worker: RunningWorker;
    let config: IngestConfig;
    let told: number;
    /** Counts the times it was told of a run, and fails once, as a mail server may. */
    const afterRun = async () => {
      if (++told === 1) throw new Error("no mail today");
    };
    const start = () => startWorker(config, { services, reader: moodyReader(), log: silentLog(), afterRun });

    beforeAll(async () => {
      told = 0;
      services = await startTestServices({ queue });
      config = readIngestConfig({ REFERAT_DATA: join(services.dataDirectory, "installation") });
      const folder = join(services.dataDirectory, "folder");
      await mkdir(folder);
      const source = { kind: "folder", id: "mappe", path: folder, access: "open" };
      await mkdir(config.dataDirectory, { recursive: true });
      await writeFile(config.sourcesFile, JSON.stringify([source]));
      await writeFile(join(folder, "a.txt"), plainFile(meeting(1, "Fra mappen")).bytes);
      worker = await start();
    });
    afterAll(async () => {
      await worker?.stop();
      await services?.stop();
    });

    it("makes what is added searchable, and shows corrected minutes instead of the first ones", async () => {
      const first = await addAndWait({ bytes: plainFile(meeting(2, "Cykelsti", "Godkendt.")).bytes });
      const second = await addAndWait({ bytes: plainFile(meeting(2, "Cykelsti", "Udsat.")).bytes });
      expect((await worker.archive.manifest(first.id))?.supersededBy).toBe(second.id);
      expect((await shown()).filter(({ documentId }) => documentId === second.id)).toHaveLength(1);
      expect((await shown()).filter(({ documentId }) => documentId === first.id)).toHaveLength(0);
    });

    it("makes what lies in an archive searchable", async () => {
      const parts = { "marts.pdf": meeting(21, "Havnebad"), "april.pdf": meeting(22, "Legeplads") };
      const container = await addAndWait({ bytes: plainArchive(parts) });
      for (const part of container.parts) expect(await untilEnd(part)).toMatchObject({ partOf: container.id });
      const found = (await shown()).filter(({ documentId }) => container.parts.includes(documentId));
      expect(found).toHaveLength(2);
    });

    it("tries again what failed in passing, and lists at once what is broken", async () => {
      const moody = await addAndWait({ bytes: plainFile(meeting(3, "Ny aftale, prøv igen")).bytes });
      expect(moody).toMatchObject({ state: "indexed", error: null, attempts: 0 });
      const broken = await addAndWait({ bytes: new TextEncoder().encode("kaput") });
      expect(broken).toMatchObject({
        state: "failed",
        attempts: 1,
        error: { class: "permanent", code: "not-minutes" },
      });
      await retryDocuments(worker.archive, [broken], worker.queues.enqueue);
      expect(await untilEnd(broken.id)).toMatchObject({ state: "failed" });
    });

    it("lets one broken document among 200 keep none of the others", async () => {
      const files = Array.from({ length: 200 }, (_, n) =>
        n === 77 ? "kaput 77" : plainFile(meeting(100 + n, `Sag ${n}`)).bytes,
      );
      const manifests = await Promise.all(
        files.map((bytes) => add({ bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes })),
      );
      await worker.queues.enqueue(manifests);
      const ends: DocumentManifest[] = [];
      for (const { id } of manifests) ends.push(await untilEnd(id));
      expect(ends.filter(({ state }) => state === "indexed")).toHaveLength(199);
      expect(ends.filter(({ state }) => state === "failed")).toHaveLength(1);
      const ids = new Set(manifests.map(({ id }) => id));
      expect((await shown()).filter(({ documentId }) => ids.has(documentId))).toHaveLength(199);
    }, 240_000);

    it("runs a source through the queue", async () => {
      await worker.connections.runs.runNow("mappe");
      await until(async () => (await worker.archive.runReports("mappe")).length > 0);
      expect((await worker.archive.runReports("mappe")).at(-1)).toMatchObject({ found: 1, new: 1 });
      await until(async () => (await worker.connections.status()).lag.documents === 0);
    });

    it("lets news be told once the documents of a run are through, and again after the next run", async () => {
      await until(async () => told === 1);
      await worker.connections.runs.runNow("mappe");
      await until(async () => told === 2);
    });

    it("finds its documents again when the whole queue was lost", async () => {
      await worker.stop();
      const lost = await add({ bytes: plainFile(meeting(4, "Ikke i nogen kø")).bytes });
      worker = await start();
      expect(await untilEnd(lost.id)).toMatchObject({ state: "indexed" });
    });

    it("lets nobody write to the index while it is held, and goes on afterwards", async () => {
      const held = await holdWriters(worker.queues, worker.connections.runs);
      const manifest = await add({ bytes: plainFile(meeting(5, "Mens der ventes")).bytes });
      await worker.queues.enqueue([manifest]);
      await until(async () => (await worker.archive.manifest(manifest.id))?.state === "parsed");
      await sleep(200);
      expect((await worker.archive.manifest(manifest.id))?.state).toBe("parsed");
      await held.assertHeld();
      await held.release();
      expect(await untilEnd(manifest.id)).toMatchObject({ state: "indexed" });
    });

    it("lets writers go on when the process that held them died, which then may not swap", async () => {
      const held = await holdWriters(worker.queues, worker.connections.runs, { leaseMs: 300, renewEveryMs: 60_000 });
      const manifest = await add({ bytes: plainFile(meeting(6, "Efter et dødsfald")).bytes });
      await worker.queues.enqueue([manifest]);
      expect(await untilEnd(manifest.id)).toMatchObject({ state: "indexed" });
      await expect(held.assertHeld()).rejects.toThrow("prøv igen");
      await held.release();
    });

    it("mends, rebuilds and takes down, and index and archive agree after each", async () => {
      const { connections, archive, queues } = worker;
      const [stray] = await shown();
      await connections.engine
        .index("items")
        .deleteDocument(stray?.id ?? "")
        .waitTask();
      expect(await auditIndex(connections)).toMatchObject({ missing: 1, mended: 1 });
      await until(async () => (await connections.status()).items.index === (await connections.status()).items.archive);
      const { items } = await rebuildIndex(connections, () => {});
      expect(items).toBe((await shown()).length);
      const removal = { reason: "Test", at: new Date().toISOString() };
      await removeDocument(archive, stray?.documentId ?? "", removal, queues.enqueue);
      await until(async () => (await shown()).every(({ documentId }) => documentId !== stray?.documentId));
      expect(await auditIndex(connections)).toMatchObject({ missing: 0, different: 0, extra: 0 });
    });

    it("leaves its status for others to read", async () => {
      await until(async () => ((await readStatusFile(config.statusDirectory))?.documents.total ?? 0) > 0);
    });

    it("says what is wrong with a key and with a port, and never answers with nothing", async () => {
      const { queueUrl, meili } = services;
      const with_ = (url: string, key: string) =>
        startWorker(config, { services: { queueUrl, meili: { url, key } }, reader: moodyReader(), log: silentLog() });
      await expect(with_(meili.url, "wrong")).rejects.toThrow("afviser nøglen");
      await expect(with_("http://127.0.0.1:9", meili.key)).rejects.toThrow("svarer ikke");
    });

    function add({ bytes }: { bytes: Uint8Array }) {
      return addDocument(worker.archive, { name: "referat.txt", bytes, access: "open" });
    }

    async function addAndWait(file: { bytes: Uint8Array }) {
      const manifest = await add(file);
      await worker.queues.enqueue([manifest]);
      return untilEnd(manifest.id);
    }

    async function untilEnd(id: string): Promise<DocumentManifest> {
      let manifest: DocumentManifest | null = null;
      await until(async () => {
        manifest = await worker.archive.manifest(id);
        return manifest !== null && isAtEnd(manifest);
      });
      if (!manifest) throw new Error("There is no such document");
      return manifest;
    }

    async function shown() {
      const all: { id: string; documentId: string }[] = [];
      for await (const entry of indexEntries(worker.connections)) all.push(entry);
      return all;
    }
  },
);

function meeting(day: number, title: string, decision?: string): PlainMinutes {
  const date = new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10);
  return { body: "Teknikudvalget", date, items: [{ number: "1", title, ...(decision && { decision }) }] };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(30);
}
