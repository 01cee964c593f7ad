import type { IndexEntry } from "../index-writer/read-index.ts";
import { audit } from "../jobs/audit.ts";
import { runJobId } from "../jobs/job-id.ts";
import type { Pipeline } from "../jobs/pipeline.ts";
import { runSource } from "../jobs/run-source.ts";
import type { JobQueues } from "./job-queues.ts";
import type { QueueStore, ReferatJob, ReferatWorker } from "./open-queue-store.ts";

/** The clock by which schedules are meant, across both changes of summer time. */
const TIME_ZONE = "Europe/Copenhagen";
/** Sources that are looked at side by side; one that is slow does not keep the others waiting. */
const CONCURRENCY = 4;
/** After a run its documents are on their way for a while; the audit leaves those alone, but comes late enough to see most. */
const AUDIT_AFTER_MS = 600_000;
const AUDIT = "audit";

/** A source and when it is run. */
export interface Schedule {
  readonly id: string;
  readonly schedule: string;
}

/** The queue of runs over sources and of audits. */
export interface RunQueue {
  /** Makes the schedules in the queue those that are given: what is new is added, what is gone is taken out. */
  schedule(schedules: readonly Schedule[]): Promise<void>;
  /** Runs a source now; nothing happens when it is waiting to be run already. */
  runNow(sourceId: string): Promise<void>;
  work(pipeline: Pipeline, queues: JobQueues, entries: () => AsyncIterable<IndexEntry>): ReferatWorker;
  close(): Promise<void>;
}

const FORGET = { removeOnComplete: true, removeOnFail: true };

export function openRunQueue(store: QueueStore): RunQueue {
  const queue = store.queue("runs");
  return {
    schedule: async (schedules) => {
      const wanted = new Set(schedules.map(({ id }) => id));
      for (const { key } of await queue.getJobSchedulers()) if (!wanted.has(key)) await queue.removeJobScheduler(key);
      for (const { id, schedule } of schedules)
        await queue.upsertJobScheduler(
          id,
          { pattern: schedule, tz: TIME_ZONE },
          { name: "source", data: { id }, opts: FORGET },
        );
    },
    runNow: async (id) => {
      await queue.add("source", { id }, { jobId: runJobId(id), ...FORGET });
    },
    work: (pipeline, queues, entries) => {
      const run = async (job: ReferatJob) => {
        if (job.name === AUDIT) await audit(pipeline, entries(), queues.enqueue);
        else if (await runOne(pipeline, queues, job.data.id))
          await queue.add(AUDIT, { id: AUDIT }, { jobId: AUDIT, delay: AUDIT_AFTER_MS, ...FORGET });
      };
      return store.worker("runs", run, { concurrency: CONCURRENCY });
    },
    close: () => queue.close(),
  };
}

async function runOne(pipeline: Pipeline, queues: JobQueues, sourceId: string): Promise<boolean> {
  const source = pipeline.source(sourceId);
  if (source) await runSource(pipeline, source, queues.enqueue);
  else
    pipeline.log.warn(
      { event: "run.unknown", source: sourceId },
      "This worker does not know the source; check its list of sources",
    );
  return source !== undefined;
}
