import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import {
  type Archive,
  addDocument,
  type DocumentManifest,
  isAtEnd,
  openArchive,
  openJobQueues,
  openQueueStore,
  readIngestConfig,
  silentLog,
} from "@referat/ingest";
import type { TestServices } from "@referat/services";
import type { InventedFile } from "./invent-files.ts";
import { processorTime, timeBetween, totalOf } from "./processor-time.ts";

const MAIN = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));
const POLL_MS = 50;

/** What so many worker processes do. */
export interface WorkersMeasured {
  readonly documentsPerSecond: number;
  /** Of one document, in all programs. */
  readonly processorSeconds: number;
}

export interface WorkersTask {
  readonly files: readonly InventedFile[];
  /** The first files, for each process, are not counted: a process is twice as fast once it is warm. */
  readonly warmUp: number;
}

/** Documents a second with so many worker processes, each with one reading process, once they are warm. */
export async function measureWorkers(
  services: TestServices,
  count: number,
  task: WorkersTask,
): Promise<WorkersMeasured> {
  const name = `workers-${count}`;
  const env = {
    REFERAT_DATA: join(services.dataDirectory, name),
    REFERAT_INDEX_PREFIX: `${name}-`,
    REFERAT_READERS: "1",
    QUEUE_URL: services.queueUrl,
    MEILI_URL: services.meili.url,
    MEILI_KEY: services.meili.key,
  };
  const archive = openArchive(readIngestConfig(env));
  const store = await openQueueStore(services.queueUrl, silentLog());
  const queues = openJobQueues(store);
  const addAll = async (some: readonly InventedFile[]) => {
    const added: DocumentManifest[] = [];
    for (const file of some) added.push(await addDocument(archive, { ...file, access: "open" }));
    await queues.enqueue(added);
    return added;
  };
  const warmUp = task.warmUp * count;
  const workers = await Promise.all(Array.from({ length: count }, () => startWorkerProcess(env)));
  await untilDone(archive, await addAll(task.files.slice(0, warmUp)));
  await queues.stages.read.pause();
  const added = await addAll(task.files.slice(warmUp));
  const before = processorTime();
  const started = performance.now();
  await queues.stages.read.resume();
  await untilDone(archive, added);
  const seconds = (performance.now() - started) / 1000;
  const processor = totalOf(timeBetween(before, processorTime()));
  await Promise.all(workers.map(stopProcess));
  await queues.close();
  await store.close();
  return { documentsPerSecond: added.length / seconds, processorSeconds: processor / added.length };
}

async function untilDone(archive: Archive, documents: readonly DocumentManifest[]): Promise<void> {
  for (const { id } of documents) {
    let manifest = await archive.manifest(id);
    while (manifest && !isAtEnd(manifest)) {
      await sleep(POLL_MS);
      manifest = await archive.manifest(id);
    }
  }
}

async function startWorkerProcess(env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", MAIN, "worker"], {
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  for await (const chunk of child.stderr.iterator({ destroyOnReturn: false })) {
    output += String(chunk);
    if (output.includes("worker.started")) break;
  }
  child.stderr.resume();
  return child;
}

async function stopProcess(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}
