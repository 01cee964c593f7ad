import type { Stage } from "../jobs/next-stage.ts";
import type { Pipeline } from "../jobs/pipeline.ts";
import { createHandOn } from "./hand-on.ts";
import type { JobQueues } from "./job-queues.ts";
import type { ReferatJob } from "./open-queue-store.ts";
import { processDocument } from "./process-document.ts";

/**
 * Runs one stage of the documents of a job, each by itself. Those that are to be tried again stay in the job, and the job
 * is tried again; the others are through, and what became of them is in their manifests.
 */
export function processJob(pipeline: Pipeline, queues: Pick<JobQueues, "enqueue">, stage: Stage) {
  const bench = { pipeline, stage, handOn: createHandOn(queues.enqueue) };
  return async (job: Pick<ReferatJob, "data" | "attemptsMade" | "updateData">): Promise<void> => {
    const { ids } = job.data;
    const outcomes = await Promise.allSettled(ids.map((id) => processDocument(bench, id, job.attemptsMade + 1)));
    const failure = outcomes.find((outcome) => outcome.status === "rejected");
    if (!failure) return;
    const again = ids.filter((_, at) => outcomes[at]?.status === "rejected");
    if (again.length < ids.length) await job.updateData({ ids: again });
    throw failure.reason;
  };
}
