import type { PipelineStatus } from "./pipeline-status.ts";

/** A document that has been waiting for longer than this is not just busy. */
const LONG_WAIT_SECONDS = 3_600;

/** What a person should look at, in Danish. */
export function warningsOf(status: Omit<PipelineStatus, "warnings">): string[] {
  const { documents, items, lag, queues, workers, sources, incomplete, damaged } = status;
  const failed = documents.byState.failed ?? 0;
  return [
    ...(queues === null ? ["Køen svarer ikke: intet nyt kan læses."] : []),
    ...(items.index === null ? ["Søgemaskinen svarer ikke: der kan ikke søges."] : []),
    ...(workers === 0 && lag.documents > 0
      ? [`Ingen worker kører, og ${documentCount(lag.documents)} venter: start en (referat worker).`]
      : []),
    ...(failed > 0 ? [`${documentCount(failed)} fejlede: se dem med "referat failed".`] : []),
    ...(incomplete.total > 0 ? [`${documentCount(incomplete.total)} kunne ikke læses helt: se "referat status".`] : []),
    ...(damaged.total > 0 ? [damagedWarning(damaged)] : []),
    ...(lag.documents === 0 && items.index !== null && items.index !== items.archive
      ? [`Indekset har ${items.index} punkter, arkivet ${items.archive}: ret det med "referat audit".`]
      : []),
    ...((lag.oldestSeconds ?? 0) > LONG_WAIT_SECONDS ? ["Et dokument har ventet i mere end en time."] : []),
    ...sources
      .filter(({ overdue }) => overdue)
      .map(({ id }) => `Kilden ${id} skulle have været gennemgået og er det ikke.`),
    ...sources
      .filter(({ silent }) => silent)
      .map(({ id }) => `Kilden ${id} har ikke haft noget nyt længere end nogensinde før.`),
    ...sources
      .filter(({ lastRun }) => lastRun?.withdrawalRefused)
      .map(
        ({ id, lastRun }) =>
          `${documentCount(lastRun?.missing ?? 0)} fra kilden ${id} mangler på én gang; ingen er trukket tilbage.`,
      ),
  ];
}

function documentCount(count: number): string {
  return `${count} ${count === 1 ? "dokument" : "dokumenter"}`;
}

function damagedWarning({ total, manifests }: PipelineStatus["damaged"]): string {
  const more = total > manifests.length ? " …" : "";
  const which =
    total === 1
      ? "Et manifest i arkivet er beskadiget, og dets dokument er"
      : `${total} manifester i arkivet er beskadigede, og deres dokumenter er`;
  return `${which} ikke med: hent ${manifests.join(", ")}${more} fra en sikkerhedskopi.`;
}
