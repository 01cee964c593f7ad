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
import { createSandboxPool } from "@referat/ingest/extraction";
import type { Minutes } from "@referat/parser/records";
import { toSearchDocuments } from "@referat/search-index";
import { startTestServices, type TestServices } from "@referat/services";
import { generateMeeting } from "./generate-meeting.ts";
import { measureQuietNight } from "./pipeline/measure-quiet-night.ts";

const ITEMS_PER_MEETING = 8;
/** Jobs in hand at once where only the queue is measured. */
const NO_OPS_AT_ONCE = 32;
const POLL_MS = 20;
/** As `referat add` does. */
const ENQUEUE_AT_ONCE = 50;

interface Bench {
  readonly services: TestServices;
  readonly config: IngestConfig;
  readonly files: readonly Uint8Array[];
}

/**
 * Every stage alone, then the whole, in one run on the same machine: how much is lost between the stages.
 * `--documents N` (300), `--known N` (10,000) documents of an unchanged night, `--queue postgres|redis`.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      documents: { type: "string", default: "300" },
      known: { type: "string", default: "10000" },
      queue: { type: "string", default: "postgres" },
    },
  });
  const services = await startTestServices({ queue: values.queue === "redis" ? "redis" : "postgres" });
  const config = readIngestConfig({ REFERAT_DATA: join(services.dataDirectory, "installation") });
  const bench = { services, config, files: Array.from({ length: Number(values.documents) }, (_, n) => meeting(n)) };
  try {
    const { read, minutes } = await measureReading(bench);
    const stages = { queue: await measureQueue(bench), read, write: await measureWriting(bench, minutes) };
    const whole = await measureWhole(bench);
    for (const [stage, seconds] of Object.entries({ ...stages, whole }))
      console.log(line(stage, bench.files.length, seconds));
    const slowest = Math.max(...Object.values(stages));
    console.log(`whole / slowest stage alone: ${(whole / slowest).toFixed(2)}`);
    const night = await measureQuietNight(Number(values.known), services.dataDirectory);
    console.log(`a night without news over ${values.known} documents: ${night.toFixed(1)} s`);
  } finally {
    await services.stop();
  }
}

/** Two jobs go through the queue for each document that is added by hand; here they do nothing. */
async function measureQueue({ services, files }: Bench): Promise<number> {
  const store = await openQueueStore(services.queueUrl, silentLog());
  const queue = store.queue("bench");
  const forget = { removeOnComplete: true, removeOnFail: true };
  let left = files.length * 2;
  const jobs = Array.from({ length: left }, (_, n) => ({
    name: "no-op",
    data: { id: `${n}` },
    opts: { jobId: `job-${n}`, ...forget },
  }));
  const started = performance.now();
  await queue.addBulk(jobs);
  const worker = store.worker("bench", async () => {}, { concurrency: NO_OPS_AT_ONCE });
  await new Promise<void>((done) => worker.on("completed", () => --left === 0 && done()));
  const seconds = (performance.now() - started) / 1000;
  await worker.close();
  await queue.close();
  await store.close();
  return seconds;
}

async function measureReading({ config, files }: Bench): Promise<{ read: number; minutes: Minutes[] }> {
  const pool = createSandboxPool({ size: config.readers });
  await pool.extract({ name: "warm.txt", bytes: meeting(0) });
  const started = performance.now();
  const minutes = await Promise.all(
    files.map(async (bytes, n) => pool.parse(await pool.extract({ name: `${n}.txt`, bytes }))),
  );
  const read = (performance.now() - started) / 1000;
  await pool.close();
  return { read, minutes };
}

async function measureWriting({ services }: Bench, minutes: readonly Minutes[]): Promise<number> {
  const index = await openItemIndex(services.meili, "bench-items");
  const context = { sourceId: "bench", sourceAccess: "open", publishedAt: "2026-01-01T00:00:00.000Z" } as const;
  const started = performance.now();
  await Promise.all(
    minutes.map((one) =>
      index.write({ put: toSearchDocuments(one, { ...context, documentId: one.source.sha256 }), remove: [] }),
    ),
  );
  return (performance.now() - started) / 1000;
}

async function measureWhole({ services, config, files }: Bench): Promise<number> {
  const reader = createSandboxPool({ size: config.readers });
  await reader.extract({ name: "warm.txt", bytes: meeting(0) });
  const worker = await startWorker(config, { services, reader, log: silentLog() });
  const started = performance.now();
  const pending: DocumentManifest[] = [];
  for (const [n, bytes] of files.entries()) {
    pending.push(await addDocument(worker.archive, { name: `${n}.txt`, bytes, access: "open" }));
    if (pending.length % ENQUEUE_AT_ONCE === 0) await worker.queues.enqueue(pending.slice(-ENQUEUE_AT_ONCE));
  }
  await worker.queues.enqueue(pending);
  for (const { id } of pending) while (!(await isDone(worker.archive, id))) await sleep(POLL_MS);
  const seconds = (performance.now() - started) / 1000;
  await worker.stop();
  await reader.close();
  return seconds;
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

function line(stage: string, documents: number, seconds: number): string {
  return `${stage.padEnd(8)}${seconds.toFixed(2).padStart(8)} s${(documents / seconds).toFixed(1).padStart(9)} documents/s`;
}
