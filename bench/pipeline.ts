import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import {
  addDocument,
  type DocumentManifest,
  type IngestConfig,
  isAtEnd,
  openItemIndex,
  openQueueStore,
  readIngestConfig,
  silentLog,
  startWorker,
} from "@referat/ingest";
import { createSandboxPool, type SandboxPool } from "@referat/ingest/extraction";
import type { Minutes } from "@referat/parser/records";
import { toSearchDocuments } from "@referat/search-index";
import { startTestServices, type TestServices } from "@referat/services";
import { z } from "zod";
import { FILE_KINDS, type InventedFile, inventFiles } from "./pipeline/invent-files.ts";
import { measureQuietNight } from "./pipeline/measure-quiet-night.ts";
import { measureWorkers } from "./pipeline/measure-workers.ts";
import { type ProcessorTime, processorTime, timeBetween, totalOf } from "./pipeline/processor-time.ts";

/** Worker processes are compared where reading is most of what there is to do: everything else they share anyway. */
const WORKERS_READ = { kind: "pdf", documents: 250, warmUp: 50 } as const;
/** Jobs in hand at once where only the queue is measured. */
const NO_OPS_AT_ONCE = 32;
/** At most; see `job-queues.ts`. */
const DOCUMENTS_AN_INDEX_JOB = 10;
const POLL_MS = 20;
/** As `referat add` does. */
const ENQUEUE_AT_ONCE = 50;

interface Bench {
  readonly services: TestServices;
  readonly config: IngestConfig;
  readonly files: readonly InventedFile[];
}

/**
 * Every stage alone, then the whole, in one run on the same machine: how much is lost between the stages, and how much
 * of that is because one processor core can only do one thing at a time. Then one worker process beside two.
 * `--documents N` (400), `--kind text|pdf`, `--known N` (10,000) documents of an unchanged night, `--queue postgres|redis`,
 * `--only stages|workers|night`.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      documents: { type: "string", default: "400" },
      known: { type: "string", default: "10000" },
      queue: { type: "string", default: "postgres" },
      kind: { type: "string", default: "text" },
      only: { type: "string" },
    },
  });
  const services = await startTestServices({ queue: values.queue === "redis" ? "redis" : "postgres" });
  const config = readIngestConfig({ REFERAT_DATA: join(services.dataDirectory, "installation") });
  const isWanted = (part: string) => values.only === undefined || values.only === part;
  try {
    if (isWanted("stages")) {
      const files = await inventFiles(z.enum(FILE_KINDS).parse(values.kind), Number(values.documents));
      await compareStages({ services, config, files });
    }
    if (isWanted("workers")) await compareWorkers(services);
    if (isWanted("night")) {
      const night = await measureQuietNight(Number(values.known), services.dataDirectory);
      console.log(`a night without news over ${values.known} documents: ${night.toFixed(1)} s`);
    }
  } finally {
    await services.stop();
  }
}

async function compareStages(bench: Bench): Promise<void> {
  const { minutes, ...read } = await measureReading(bench);
  const stages = { queue: await measureQueue(bench), read, write: await measureWriting(bench, minutes) };
  const whole = await measureWhole(bench);
  console.log("stage    seconds  documents/s   processor seconds: ours, readers, engine, queue");
  for (const [stage, measured] of Object.entries({ ...stages, whole }))
    console.log(line(stage, bench.files.length, measured));
  const alone = Object.values(stages);
  const slowest = Math.max(...alone.map(({ seconds }) => seconds));
  const work = alone.reduce((sum, { processor }) => sum + totalOf(processor), 0);
  const cores = availableParallelism();
  console.log(`whole / slowest stage alone: ${(whole.seconds / slowest).toFixed(2)}`);
  console.log(
    `the stages alone need ${work.toFixed(1)} processor seconds, on ${cores} cores ${(work / cores).toFixed(1)} s at best: ${(work / cores / slowest).toFixed(2)} of the slowest`,
  );
  console.log(`processor seconds of the whole / of the stages: ${(totalOf(whole.processor) / work).toFixed(2)}`);
}

/** Two processes cannot be faster than all cores together: that is the most that can be seen on this machine. */
async function compareWorkers(services: TestServices): Promise<void> {
  const { kind, documents, warmUp } = WORKERS_READ;
  const files = await inventFiles(kind, documents);
  const one = await measureWorkers(services, 1, { files, warmUp });
  const two = await measureWorkers(services, 2, { files, warmUp });
  const rates = [one, two].map(({ documentsPerSecond }) => documentsPerSecond.toFixed(1));
  const most = availableParallelism() / one.processorSeconds / one.documentsPerSecond;
  console.log(
    `worker processes, ${kind}: one ${rates[0]}, two ${rates[1]} documents/s: ${(two.documentsPerSecond / one.documentsPerSecond).toFixed(2)} times, of ${most.toFixed(2)} that these cores allow`,
  );
}

interface Measured {
  readonly seconds: number;
  readonly processor: ProcessorTime;
}

async function measure(work: () => Promise<unknown>): Promise<Measured> {
  const before = processorTime();
  const started = performance.now();
  await work();
  return { seconds: (performance.now() - started) / 1000, processor: timeBetween(before, processorTime()) };
}

/** A document that is added by hand is in two jobs, one to be read and one, with others, to be indexed; here they do nothing. */
async function measureQueue({ services, files }: Bench): Promise<Measured> {
  const store = await openQueueStore(services.queueUrl, silentLog());
  const queue = store.queue("bench");
  const forget = { removeOnComplete: true, removeOnFail: true };
  let left = files.length + Math.ceil(files.length / DOCUMENTS_AN_INDEX_JOB);
  const jobs = Array.from({ length: left }, (_, n) => ({
    name: "no-op",
    data: { ids: [`${n}`] },
    opts: { jobId: `job-${n}`, ...forget },
  }));
  const measured = await measure(async () => {
    await queue.addBulk(jobs);
    const worker = store.worker("bench", async () => {}, { concurrency: NO_OPS_AT_ONCE });
    await new Promise<void>((done) => worker.on("completed", () => --left === 0 && done()));
    await worker.close();
  });
  await queue.close();
  await store.close();
  return measured;
}

async function measureReading({ config, files }: Bench): Promise<Measured & { readonly minutes: Minutes[] }> {
  const pool = await warmPool(config, files);
  let minutes: Minutes[] = [];
  const measured = await measure(async () => {
    minutes = await Promise.all(files.map(async (file) => pool.parse(await pool.extract(file))));
  });
  await pool.close();
  return { ...measured, minutes };
}

/** Every reading process runs; the first documents are slow all the same, alone as in the whole. */
async function warmPool({ readers }: IngestConfig, files: readonly InventedFile[]): Promise<SandboxPool> {
  const pool = createSandboxPool({ size: readers });
  await Promise.all(files.slice(0, readers).map((file) => pool.extract(file)));
  return pool;
}

async function measureWriting({ services }: Bench, minutes: readonly Minutes[]): Promise<Measured> {
  const index = await openItemIndex(services.meili, "bench-items");
  const context = { sourceId: "bench", sourceAccess: "open", publishedAt: "2026-01-01T00:00:00.000Z" } as const;
  const write = (one: Minutes) =>
    index.write({ put: toSearchDocuments(one, { ...context, documentId: one.source.sha256 }), remove: [] });
  return measure(() => Promise.all(minutes.map(write)));
}

async function measureWhole({ services, config, files }: Bench): Promise<Measured> {
  const reader = await warmPool(config, files);
  const worker = await startWorker(config, { services, reader, log: silentLog() });
  const measured = await measure(async () => {
    const added: DocumentManifest[] = [];
    for (const file of files) {
      added.push(await addDocument(worker.archive, { ...file, access: "open" }));
      if (added.length % ENQUEUE_AT_ONCE === 0) await worker.queues.enqueue(added.slice(-ENQUEUE_AT_ONCE));
    }
    await worker.queues.enqueue(added.slice(added.length - (added.length % ENQUEUE_AT_ONCE)));
    for (const { id } of added) while (!(await isDone(worker.archive, id))) await sleep(POLL_MS);
  });
  await worker.stop();
  await reader.close();
  return measured;
}

async function isDone(
  archive: { manifest(id: string): Promise<DocumentManifest | null> },
  id: string,
): Promise<boolean> {
  const manifest = await archive.manifest(id);
  return manifest !== null && isAtEnd(manifest);
}

function line(stage: string, documents: number, { seconds, processor }: Measured): string {
  const { ours, readers, engine, queue } = processor;
  const parts = [totalOf(processor), ours, readers, engine, queue].map((part) => part.toFixed(1).padStart(8));
  const rate = (documents / seconds).toFixed(1);
  return `${stage.padEnd(8)}${seconds.toFixed(2).padStart(8)}${rate.padStart(13)}${parts.join("")}`;
}
