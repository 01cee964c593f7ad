import type { DocumentManifest } from "../archive/document-manifest.ts";
import { documentJobId } from "../jobs/job-id.ts";
import { nextStage, type Stage } from "../jobs/next-stage.ts";
import type { QueueStore, ReferatQueue } from "./open-queue-store.ts";
import { MAX_ATTEMPTS } from "./retry-policy.ts";

/** One queue a stage: each has its own speed and its own way to wait. */
export const STAGES = ["fetch", "read", "index"] as const satisfies readonly Stage[];

/** Jobs a database takes at once without anybody waiting for it. */
const ADD_AT_ONCE = 500;

/** The queues of the documents' stages. */
export interface JobQueues {
  /** Puts each document where its manifest says it goes next; those at their end, and those already there, are left alone. */
  enqueue(manifests: readonly DocumentManifest[]): Promise<void>;
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
        const jobs = manifests.filter((manifest) => nextStage(manifest) === stage).map(jobFor);
        for (let at = 0; at < jobs.length; at += ADD_AT_ONCE)
          await stages[stage].addBulk(jobs.slice(at, at + ADD_AT_ONCE));
      }
    },
    hasWorker: async () => (await stages.read.getWorkersCount()) > 0,
    close: async () => {
      await Promise.all(STAGES.map((stage) => stages[stage].close()));
    },
  };
}

/** Finished jobs are not kept: what became of a document is in its manifest, and the same id must be free for the next time. */
function jobFor(manifest: DocumentManifest) {
  return {
    name: "document",
    data: { id: manifest.id },
    opts: {
      jobId: documentJobId(manifest),
      attempts: MAX_ATTEMPTS,
      backoff: { type: "custom" },
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}
