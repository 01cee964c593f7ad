import { setTimeout as sleep } from "node:timers/promises";
import type { Connections } from "./open-pipeline.ts";
import { resume } from "./resume.ts";
import type { PipelineStatus } from "./status/pipeline-status.ts";
import { writeStatusFile } from "./status/status-file.ts";

/** How old the figures of the API may be. */
const STATUS_EVERY_MS = 15_000;
/** Collecting the status may take this share of one core, however large the archive is. */
const STATUS_SHARE = 0.05;
/** A single job that was lost, or failed because a neighbour was away for long, is found again after this. */
const RESUME_EVERY_MS = 600_000;

/** What a worker does beside its jobs: leaves the status for others to read, and finds lost jobs. */
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
  let resumedAt = performance.now();
  while (!signal.aborted) {
    const started = performance.now();
    try {
      const status = await connections.status();
      await writeStatusFile(connections.config.statusDirectory, status);
      if (performance.now() - resumedAt < RESUME_EVERY_MS && !hasLostJobs(status)) continue;
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

/** Documents are on their way and no job is about them: the queue was lost with all that was in it. */
export function hasLostJobs({ lag, queues }: Pick<PipelineStatus, "lag" | "queues">): boolean {
  if (queues === null || lag.documents === 0) return false;
  return Object.values(queues).every(({ waiting, active, delayed }) => waiting + active + delayed === 0);
}
