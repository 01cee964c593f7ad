import { setTimeout as sleep } from "node:timers/promises";
import type { JobQueues } from "./job-queues.ts";

const POLL_MS = 100;
/** A batch of the engine takes seconds; who has not finished after this is stuck, and the swap is called off. */
const PATIENCE_MS = 120_000;

/**
 * Lets no worker begin to write to the index, and waits until those that write have finished. Call the result to let
 * them go on. Should this process die meanwhile, the next worker that starts lets them go on (`releaseWriters`).
 */
export async function holdWriters({ stages }: JobQueues): Promise<() => Promise<void>> {
  await stages.index.pause();
  const release = () => stages.index.resume();
  for (let waited = 0; (await stages.index.getActiveCount()) > 0; waited += POLL_MS) {
    if (waited >= PATIENCE_MS) {
      await release();
      throw new Error("A worker has been writing to the index for two minutes; try again when it is done.");
    }
    await sleep(POLL_MS);
  }
  return release;
}
