import type { PipelineStatus } from "./pipeline-status.ts";

/** A document that has been waiting for longer than this is not just busy. */
const LONG_WAIT_SECONDS = 3_600;

/** What a person should look at. */
export function warningsOf(status: Omit<PipelineStatus, "warnings">): string[] {
  const { documents, items, lag, queues, workers, sources, incomplete, damaged } = status;
  const failed = documents.byState.failed ?? 0;
  return [
    ...(queues === null ? ["The queue does not answer: nothing new can be read."] : []),
    ...(items.index === null ? ["The search engine does not answer: nothing can be searched."] : []),
    ...(workers === 0 && lag.documents > 0
      ? [`No worker runs and ${lag.documents} documents wait: start one (referat worker).`]
      : []),
    ...(failed > 0 ? [`${failed} documents failed: see them with "referat failed".`] : []),
    ...(incomplete.total > 0 ? [`${incomplete.total} documents could not be read whole: see "referat status".`] : []),
    ...(damaged.total > 0 ? [damagedWarning(damaged)] : []),
    ...(lag.documents === 0 && items.index !== null && items.index !== items.archive
      ? [`The index has ${items.index} items, the archive ${items.archive}: mend it with "referat audit".`]
      : []),
    ...((lag.oldestSeconds ?? 0) > LONG_WAIT_SECONDS ? ["A document has been waiting for more than an hour."] : []),
    ...sources.filter(({ overdue }) => overdue).map(({ id }) => `The run of source ${id} is overdue.`),
    ...sources
      .filter(({ silent }) => silent)
      .map(({ id }) => `Source ${id} has had nothing new for longer than ever before.`),
    ...sources
      .filter(({ lastRun }) => lastRun?.withdrawalRefused)
      .map(
        ({ id, lastRun }) => `${lastRun?.missing} documents of source ${id} are missing at once; none was withdrawn.`,
      ),
  ];
}

function damagedWarning({ total, manifests }: PipelineStatus["damaged"]): string {
  const more = total > manifests.length ? " …" : "";
  return `${total} manifests in the archive are damaged, and their documents left out: restore ${manifests.join(", ")}${more} from a backup.`;
}
