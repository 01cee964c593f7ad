import type { Stage } from "../jobs/next-stage.ts";
import type { Pipeline } from "../jobs/pipeline.ts";
import { type JobQueues, STAGES } from "./job-queues.ts";
import type { QueueStore, ReferatWorker } from "./open-queue-store.ts";
import { processJob } from "./process-job.ts";
import { retryPause } from "./retry-policy.ts";

/** Jobs of a killed worker are taken up again after this long at most: lock plus one check. */
const LOCK_MS = 15_000;
const STALLED_CHECK_MS = 5_000;
/** A job that took its worker with it this often is not tried again. */
const MAX_STALLS = 5;
/** Jobs of up to ten documents each, which wait for the same engine task: as many as are worth sending at once. */
const INDEX_CONCURRENCY = 25;
const FETCH_CONCURRENCY = 4;
/** More than there are reading processes: some documents are on their way into the next queue, and no process shall wait. */
const READ_AHEAD = 8;

export interface StageWorkers {
  /** Running jobs are finished; with `force` they are left to be taken up by another worker. */
  close(force?: boolean): Promise<void>;
}

/** Starts one BullMQ worker for each stage. */
export function startStageWorkers(
  store: QueueStore,
  queues: JobQueues,
  pipeline: Pipeline,
  readers: number,
): StageWorkers {
  const concurrency: Readonly<Record<Stage, number>> = {
    fetch: FETCH_CONCURRENCY,
    read: readers + READ_AHEAD,
    index: INDEX_CONCURRENCY,
  };
  const workers = STAGES.map((stage) =>
    store.worker(stage, processJob(pipeline, queues, stage), {
      concurrency: concurrency[stage],
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      maxStalledCount: MAX_STALLS,
      settings: { backoffStrategy: retryPause },
    }),
  );
  return { close: (force) => closeAll(workers, force) };
}

async function closeAll(workers: readonly ReferatWorker[], force?: boolean): Promise<void> {
  await Promise.all(workers.map((worker) => worker.close(force)));
}
