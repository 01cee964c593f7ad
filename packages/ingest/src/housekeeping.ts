import { setTimeout as sleep } from "node:timers/promises";
import type { Connections } from "./open-pipeline.ts";
import { resume } from "./resume.ts";
import { writeStatusFile } from "./status/status-file.ts";

/** How old the figures of the API may be. */
const STATUS_EVERY_MS = 15_000;
/** Collecting the status may take this share of one core, however large the archive is. */
const STATUS_SHARE = 0.05;
/** A re-index holds the writers for a minute; when it died meanwhile, somebody must let them go on. */
const LONGEST_HOLD_MS = 600_000;

/** A job that was lost, or failed because a neighbour was away for long, is found again after this. */
const RESUME_EVERY_MS = 600_000;

/** What a worker does beside its jobs: leaves the status for others to read, finds lost jobs, frees forgotten writers. */
export function keepHouse(connections: Connections): { close(): Promise<void> } {
  const stop = new AbortController();
  const done = rounds(connections, stop.signal);
  return {
    close: () => {
      stop.abort();
      return done;
    },
  };
}

async function rounds(connections: Connections, signal: AbortSignal): Promise<void> {
  let heldSince: number | null = null;
  let resumedAt = performance.now();
  while (!signal.aborted) {
    const started = performance.now();
    try {
      await writeStatusFile(connections.config.statusDirectory, await connections.status());
      heldSince = await freeWriters(connections, heldSince);
      if (performance.now() - resumedAt < RESUME_EVERY_MS) continue;
      resumedAt = performance.now();
      await resume(connections.archive, connections.queues, connections.log);
    } catch (error) {
      connections.log.warn({ event: "housekeeping.failed", error: String(error) });
    } finally {
      const pause = Math.max(STATUS_EVERY_MS, (performance.now() - started) / STATUS_SHARE);
      await sleep(pause, undefined, { signal, ref: false }).catch(() => {});
    }
  }
}

/** Returns since when the writers have been held; null when they are not. */
async function freeWriters({ queues, log }: Connections, heldSince: number | null): Promise<number | null> {
  if (!(await queues.stages.index.isPaused())) return null;
  if (heldSince === null) return performance.now();
  if (performance.now() - heldSince < LONGEST_HOLD_MS) return heldSince;
  log.warn(
    { event: "writers.freed" },
    "Writing to the index was held for ten minutes by a re-index that seems to have died",
  );
  await queues.stages.index.resume();
  return null;
}
