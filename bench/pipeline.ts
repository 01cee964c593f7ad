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
import { generateMeeting } from "./generate-meeting.ts";
import { measureQuietNight } from "./pipeline/measure-quiet-night.ts";
import { measureWorkers } from "./pipeline/measure-workers.ts";
import { type ProcessorTime, processorTime, timeBetween, totalOf } from "./pipeline/processor-time.ts";

const ITEMS_PER_MEETING = 8;
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
  readonly files: readonly Uint8Array[];
}

/**
 * Every stage alone, then the whole, in one run on the same machine: how much is lost between the stages, and how much
 * of that is because one processor core can only do one thing at a time. Then one worker process beside two.
 * `--documents N` (400), `--known N` (10,000) documents of an unchanged night, `--queue postgres|redis`, `--no-workers`.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      documents: { type: "string", default: "400" },
      known: { type: "string", default: "10000" },
      queue: { type: "string", default: "postgres" },
      "no-workers": { type: "boolean", default: false },
    },
  });
  const services = await startTestServices({ queue: values.queue === "redis" ? "redis" : "postgres" });
  const config = readIngestConfig({ REFERAT_DATA: join(services.dataDirectory, "installation") });
  const bench = { services, config, files: Array.from({ length: Number(values.documents) }, (_, n) => meeting(n)) };
  try {
    await compareStages(bench);
    if (!values["no-workers"]) await compareWorkers(bench);
    const night = await measureQuietNight(Number(values.known), services.dataDirectory);
    console.log(`a night without news over ${values.known} documents: ${night.toFixed(1)} s`);
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

async function compareWorkers({ services, files }: Bench): Promise<void> {
  const one = await measureWorkers(services, 1, files);
  const two = await measureWorkers(services, 2, files);
  console.log(
    `worker processes: one ${one.toFixed(1)}, two ${two.toFixed(1)} documents/s: ${(two / one).toFixed(2)} times`,
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
  const pool = await warmPool(config);
  let minutes: Minutes[] = [];
  const measured = await measure(async () => {
    minutes = await Promise.all(
      files.map(async (bytes, n) => pool.parse(await pool.extract({ name: `${n}.txt`, bytes }))),
    );
  });
  await pool.close();
  return { ...measured, minutes };
}

/** Every reading process runs; the first documents are slow all the same, alone as in the whole. */
async function warmPool({ readers }: IngestConfig): Promise<SandboxPool> {
  const pool = createSandboxPool({ size: readers });
  const bytes = meeting(0);
  await Promise.all(Array.from({ length: readers }, () => pool.extract({ name: "warm.txt", bytes })));
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
  const reader = await warmPool(config);
  const worker = await startWorker(config, { services, reader, log: silentLog() });
  const measured = await measure(async () => {
    const added: DocumentManifest[] = [];
    for (const [n, bytes] of files.entries()) {
      added.push(await addDocument(worker.archive, { name: `${n}.txt`, bytes, access: "open" }));
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

/** Another body for each, so that no two are of the same meeting. */
function meeting(n: number): Uint8Array {
  const name = [...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("");
  return new TextEncoder().encode(
    generateMeeting(ITEMS_PER_MEETING).replaceAll("Teknik- og Fritidsudvalget", `Lokalråd ${name.toUpperCase()}by`),
  );
}

function line(stage: string, documents: number, { seconds, processor }: Measured): string {
  const { ours, readers, engine, queue } = processor;
  const parts = [totalOf(processor), ours, readers, engine, queue].map((part) => part.toFixed(1).padStart(8));
  const rate = (documents / seconds).toFixed(1);
  return `${stage.padEnd(8)}${seconds.toFixed(2).padStart(8)}${rate.padStart(13)}${parts.join("")}`;
}
