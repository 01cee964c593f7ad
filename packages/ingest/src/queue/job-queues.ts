import { setTimeout as sleep } from "node:timers/promises";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import { TransientError } from "../errors.ts";
import { documentsJobId } from "../jobs/job-id.ts";
import { nextStage, type Stage } from "../jobs/next-stage.ts";
import type { QueueDepth } from "../status/pipeline-status.ts";
import type { QueueStore, ReferatQueue } from "./open-queue-store.ts";
import { MAX_ATTEMPTS } from "./retry-policy.ts";

/** One queue a stage: each has its own speed and its own way to wait. Re-indexing holds the last one (`hold-writers.ts`). */
export const STAGES = ["fetch", "read", "index"] as const satisfies readonly Stage[];

/**
 * Documents of one job. Reading one may take minutes, so that each is a job for whoever is free; writing many to the index
 * takes hardly longer than one, and a job costs the queue's store as much as that.
 */
const DOCUMENTS_A_JOB: Readonly<Record<Stage, number>> = { fetch: 1, read: 1, index: 10 };
/** Jobs a database takes at once without anybody waiting for it. */
const ADD_AT_ONCE = 500;
const ANSWER_TIMEOUT_MS = 3_000;

/** The queues of the documents' stages. */
export interface JobQueues {
  /** Puts each document where its manifest says it goes next; those at their end, and those already there, are left alone. */
  enqueue(manifests: readonly DocumentManifest[]): Promise<void>;
  /** Jobs of every stage, and the number of processes that take them. @throws when the queue does not answer in time */
  depths(): Promise<{ depths: Record<Stage, QueueDepth>; workers: number }>;
  /** Whether any process takes jobs. */
  hasWorker(): Promise<boolean>;
  readonly stages: Readonly<Record<Stage, ReferatQueue>>;
  close(): Promise<void>;
}

export function openJobQueues(store: QueueStore): JobQueues {
  const stages = { fetch: store.queue("fetch"), read: store.queue("read"), index: store.queue("index") };
  return {
    stages,
    enqueue: async (manifests) => {
      for (const stage of STAGES) {
        const documents = manifests.filter((manifest) => nextStage(manifest) === stage);
        const jobs = inGroups(documents, DOCUMENTS_A_JOB[stage]).map(jobFor);
        for (const some of inGroups(jobs, ADD_AT_ONCE)) await stages[stage].addBulk(some);
      }
    },
    depths: () => withTimeout(readDepths(stages)),
    hasWorker: async () => (await stages.read.getWorkersCount()) > 0,
    close: async () => {
      await Promise.all(STAGES.map((stage) => stages[stage].close()));
    },
  };
}

async function readDepths(stages: JobQueues["stages"]) {
  const depth = async (stage: Stage): Promise<QueueDepth> => {
    const counts = await stages[stage].getJobCounts("waiting", "active", "delayed");
    const { waiting = 0, active = 0, delayed = 0 } = counts;
    return { waiting, active, delayed };
  };
  const [fetch, read, index, workers] = await Promise.all([
    depth("fetch"),
    depth("read"),
    depth("index"),
    stages.read.getWorkersCount(),
  ]);
  return { depths: { fetch, read, index }, workers };
}

/** BullMQ waits for a lost connection for ever; somebody who asks for figures does not. */
async function withTimeout<T>(answer: Promise<T>): Promise<T> {
  const late = sleep(ANSWER_TIMEOUT_MS, undefined, { ref: false }).then(() => {
    throw new TransientError("queue-away", "Køen svarer ikke.");
  });
  return Promise.race([answer, late]);
}

function inGroups<Thing>(things: readonly Thing[], size: number): Thing[][] {
  const count = Math.ceil(things.length / size);
  return Array.from({ length: count }, (_, group) => things.slice(group * size, (group + 1) * size));
}

/** Finished jobs are not kept: what became of a document is in its manifest, and the same id must be free for the next time. */
function jobFor(manifests: readonly DocumentManifest[]) {
  return {
    name: "documents",
    data: { ids: manifests.map(({ id }) => id) },
    opts: {
      jobId: documentsJobId(manifests),
      attempts: MAX_ATTEMPTS,
      backoff: { type: "custom" },
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}
