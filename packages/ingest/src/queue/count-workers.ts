import type { JobQueues } from "./job-queues.ts";

/** Workers come and go by the hour, requests by the second. */
const LOOK_EVERY_MS = 15_000;

/** How many processes take jobs, as of a short while ago; this one alone where the queue does not tell. */
export function countWorkers(queues: Pick<JobQueues, "depths">): () => Promise<number> {
  let count = Promise.resolve(1);
  let lookedAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - lookedAt < LOOK_EVERY_MS) return count;
    lookedAt = performance.now();
    count = queues.depths().then(
      ({ workers }) => Math.max(1, workers),
      () => 1,
    );
    return count;
  };
}
