import { setTimeout as sleep } from "node:timers/promises";
import { TransientError } from "../errors.ts";
import type { JobQueues } from "./job-queues.ts";
import type { RunQueue } from "./run-queue.ts";

const POLL_MS = 100;
/** A batch of the engine takes seconds; who has not finished after this is stuck, and the swap is called off. */
const PATIENCE_MS = 120_000;
/** A process that has not renewed its hold for so long is dead. */
const LEASE_MS = 60_000;
const RENEW_EVERY_MS = 10_000;

/** The writers, held. */
export interface HeldWriters {
  /** @throws TransientError when they were let go meanwhile: this process seemed dead. */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Lets no worker begin to write to the index, and waits until those that write have finished. Should this process die,
 * a job that it keeps putting off comes due, and whichever worker gets that lets the writers go on.
 */
export async function holdWriters(
  { stages }: Pick<JobQueues, "stages">,
  runs: Pick<RunQueue, "releaseWritersLater">,
  { leaseMs = LEASE_MS, renewEveryMs = RENEW_EVERY_MS } = {},
): Promise<HeldWriters> {
  const later = await runs.releaseWritersLater(leaseMs);
  const renewal = setInterval(() => void later.putOff(leaseMs).catch(() => {}), renewEveryMs);
  const release = async () => {
    clearInterval(renewal);
    await stages.index.resume();
    await later.callOff();
  };
  await stages.index.pause();
  for (let waited = 0; (await stages.index.getActiveCount()) > 0; waited += POLL_MS) {
    if (waited >= PATIENCE_MS) {
      await release();
      throw new Error("En worker har skrevet til indekset i to minutter: prøv igen, når den er færdig.");
    }
    await sleep(POLL_MS);
  }
  const assertHeld = async () => {
    if (await stages.index.isPaused()) return;
    throw new TransientError("writers-released", "Der blev skrevet igen, før det nye indeks var færdigt: prøv igen.");
  };
  return { assertHeld, release };
}
