import type { RunReport } from "../archive/run-report.ts";
import type { SourceStatus } from "./pipeline-status.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Councils rest in July; a pause must be half as long again as the longest one before it is worth a word. */
const LONGER_THAN_EVER = 1.5;
/** Two weeks without minutes are nothing anywhere. */
const SHORTEST_SILENCE_MS = 14 * DAY_MS;

/** A source of the list of sources; null hours for documents that come by hand. */
export interface ExpectedSource {
  readonly id: string;
  readonly expectEveryHours: number | null;
}

/** How a source is doing, from when its documents were first seen and from the reports of its runs, oldest first. */
export function sourceStatus(
  { id, expectEveryHours }: ExpectedSource,
  firstSeen: readonly string[],
  reports: readonly RunReport[],
  now: Date,
): SourceStatus {
  const lastComplete = reports.findLast(({ complete }) => complete);
  const since = lastComplete ? now.getTime() - Date.parse(lastComplete.startedAt) : Number.POSITIVE_INFINITY;
  return {
    id,
    documents: firstSeen.length,
    lastRun: reports.at(-1) ?? null,
    overdue: expectEveryHours !== null && since > expectEveryHours * HOUR_MS,
    silent: expectEveryHours !== null && isSilent(firstSeen, now),
  };
}

function isSilent(firstSeen: readonly string[], now: Date): boolean {
  const times = [...new Set(firstSeen.map((time) => time.slice(0, 10)))].sort().map((day) => Date.parse(day));
  const last = times.at(-1);
  if (last === undefined || times.length < 2) return false;
  const longest = Math.max(...times.slice(1).map((time, index) => time - (times[index] ?? time)));
  return now.getTime() - last > Math.max(SHORTEST_SILENCE_MS, longest * LONGER_THAN_EVER);
}
