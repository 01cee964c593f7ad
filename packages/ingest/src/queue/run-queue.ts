import { TransientError } from "../errors.ts";
import type { IndexEntry } from "../index-writer/read-index.ts";
import { audit } from "../jobs/audit.ts";
import { runJobId } from "../jobs/job-id.ts";
import type { Pipeline } from "../jobs/pipeline.ts";
import { recountChanges } from "../jobs/recount-changes.ts";
import { runSource } from "../jobs/run-source.ts";
import type { JobQueues } from "./job-queues.ts";
import type { QueueStore, ReferatJob, ReferatQueue, ReferatWorker } from "./open-queue-store.ts";

/** The clock by which schedules are meant, across both changes of summer time. */
const TIME_ZONE = "Europe/Copenhagen";
/** Sources that are looked at side by side; one that is slow does not keep the others waiting. */
const CONCURRENCY = 4;
/** After a run its documents are on their way for a while; the audit leaves those alone, but comes late enough to see most. */
const AUDIT_AFTER_MS = 600_000;
const AUDIT = "audit";
const NEWS = "news";
const RELEASE = "release-writers";
/** News of a run is told when its documents are through the queue; until then this is how often it is looked. */
const NEWS_PAUSE_MS = 5_000;
/** Half a day: the longest night there is. What is not through by then is told after the next run. */
const NEWS_ATTEMPTS = 8_640;

/** A source and when it is run. */
export interface Schedule {
  readonly id: string;
  readonly schedule: string;
}

/** What runs need beside the pipeline. */
export interface RunSurroundings {
  /** What the index holds, for the audit. */
  readonly entries: () => AsyncIterable<IndexEntry>;
  /** Whose reports are set right when the documents of a run are through the queue. */
  readonly sourceIds: readonly string[];
  /** Called when the documents of a run are through the queue: there may be news to tell. */
  readonly afterRun?: (() => Promise<void>) | undefined;
}

/** The queue of runs over sources, of audits and of telling news. */
export interface RunQueue {
  /** Makes the schedules in the queue those that are given: what is new is added, what is gone is taken out. */
  schedule(schedules: readonly Schedule[]): Promise<void>;
  /** Runs a source now; nothing happens when it is waiting to be run already. */
  runNow(sourceId: string): Promise<void>;
  /** Lets the writers go on after that time, unless it is put off or called off; see `hold-writers.ts`. */
  releaseWritersLater(afterMs: number): Promise<PendingRelease>;
  work(pipeline: Pipeline, queues: JobQueues, surroundings: RunSurroundings): ReferatWorker;
  readonly queue: ReferatQueue;
  close(): Promise<void>;
}

export interface PendingRelease {
  putOff(byMs: number): Promise<void>;
  callOff(): Promise<void>;
}

/** Such a job is about everything. */
const NOTHING = { ids: [] };
const FORGET = { removeOnComplete: true, removeOnFail: true };
const NEWS_OPTIONS = {
  jobId: NEWS,
  attempts: NEWS_ATTEMPTS,
  backoff: { type: "fixed", delay: NEWS_PAUSE_MS },
  ...FORGET,
};

export function openRunQueue(store: QueueStore): RunQueue {
  const queue = store.queue("runs");
  return {
    queue,
    schedule: async (schedules) => {
      const wanted = new Set(schedules.map(({ id }) => id));
      for (const { key } of await queue.getJobSchedulers()) if (!wanted.has(key)) await queue.removeJobScheduler(key);
      for (const { id, schedule } of schedules)
        await queue.upsertJobScheduler(
          id,
          { pattern: schedule, tz: TIME_ZONE },
          { name: "source", data: { ids: [id] }, opts: FORGET },
        );
    },
    runNow: async (id) => {
      await queue.add("source", { ids: [id] }, { jobId: runJobId(id), ...FORGET });
    },
    releaseWritersLater: async (delay) => {
      const job = await queue.add(RELEASE, NOTHING, { jobId: RELEASE, delay, ...FORGET });
      // One that a dead process left may be there already, and nearly due.
      await job.changeDelay(delay);
      // When it cannot be removed it is due at this very moment, and does what has been done already.
      return { putOff: (byMs) => job.changeDelay(byMs), callOff: () => job.remove().catch(() => {}) };
    },
    work: (pipeline, queues, surroundings) => {
      const run = async (job: ReferatJob) => {
        if (job.name === AUDIT) await audit(pipeline, surroundings.entries(), queues.enqueue);
        else if (job.name === RELEASE) await releaseWriters(pipeline, queues);
        else if (job.name === NEWS) await tellNews(pipeline, queues, job, surroundings);
        else if (await runOne(pipeline, queues, job.data.ids)) {
          await queue.add(AUDIT, NOTHING, { jobId: AUDIT, delay: AUDIT_AFTER_MS, ...FORGET });
          await queue.add(NEWS, NOTHING, NEWS_OPTIONS);
        }
      };
      return store.worker("runs", run, { concurrency: CONCURRENCY });
    },
    close: () => queue.close(),
  };
}

async function releaseWriters({ log }: Pipeline, { stages }: JobQueues): Promise<void> {
  log.warn({ event: "writers.freed" }, "Writing to the index was held by a re-index that seems to have died");
  await stages.index.resume();
}

async function runOne(pipeline: Pipeline, queues: JobQueues, [sourceId = ""]: readonly string[]): Promise<boolean> {
  const source = pipeline.source(sourceId);
  if (source) await runSource(pipeline, source, queues.enqueue);
  else
    pipeline.log.warn(
      { event: "run.unknown", source: sourceId },
      "This worker does not know the source; check its list of sources",
    );
  return source !== undefined;
}

/** @throws TransientError while documents are on their way: the queue asks again. What the hook throws is only logged. */
async function tellNews(
  pipeline: Pipeline,
  queues: JobQueues,
  { attemptsMade }: ReferatJob,
  { sourceIds, afterRun }: RunSurroundings,
): Promise<void> {
  const { depths } = await queues.depths();
  const onTheWay = Object.values(depths).reduce((sum, { waiting, active }) => sum + waiting + active, 0);
  if (onTheWay > 0 && attemptsMade + 1 < NEWS_ATTEMPTS)
    throw new TransientError("documents-on-the-way", `${onTheWay} jobs are on the way.`);
  await recountChanges(pipeline, sourceIds);
  try {
    await afterRun?.();
  } catch (error) {
    pipeline.log.error(
      { event: "news.failed", error: String(error) },
      "What is new could not be told; it is after the next run",
    );
  }
}
