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

const MAIN = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));
/** Documents for each process before the clock starts: it is twice as fast after its first hundred. */
const WARM_UP = 100;
const POLL_MS = 50;

/** Documents a second with so many worker processes, each with one reading process, once they are warm. */
export async function measureWorkers(
  services: TestServices,
  count: number,
  files: readonly Uint8Array[],
): Promise<number> {
  const env = {
    REFERAT_DATA: join(services.dataDirectory, `workers-${count}`),
    REFERAT_INDEX_PREFIX: `workers-${count}-`,
    REFERAT_READERS: "1",
    QUEUE_URL: services.queueUrl,
    MEILI_URL: services.meili.url,
    MEILI_KEY: services.meili.key,
  };
  const archive = openArchive(readIngestConfig(env));
  const store = await openQueueStore(services.queueUrl, silentLog());
  const queues = openJobQueues(store);
  const addAll = async (some: readonly Uint8Array[]) => {
    const added: DocumentManifest[] = [];
    for (const bytes of some) added.push(await addDocument(archive, { name: "referat.txt", bytes, access: "open" }));
    await queues.enqueue(added);
    return added;
  };
  const warmUp = WARM_UP * count;
  const workers = await Promise.all(Array.from({ length: count }, () => startWorkerProcess(env)));
  await untilDone(archive, await addAll(files.slice(0, warmUp)));
  await queues.stages.read.pause();
  const added = await addAll(files.slice(warmUp));
  const started = performance.now();
  await queues.stages.read.resume();
  await untilDone(archive, added);
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(workers.map(stopProcess));
  await queues.close();
  await store.close();
  return added.length / seconds;
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
