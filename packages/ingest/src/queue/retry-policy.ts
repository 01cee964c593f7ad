import { IngestError } from "../errors.ts";

export type FailureClass = "transient" | "permanent" | "ours";

/** Attempts before a document goes to the list of failed ones; a transient failure gets about half an hour. */
const ATTEMPTS: Readonly<Record<FailureClass, number>> = { transient: 12, permanent: 1, ours: 3 };
export const MAX_ATTEMPTS = Math.max(...Object.values(ATTEMPTS));

const FIRST_PAUSE_MS = 1_000;
/** A service that is back is noticed after five minutes at the latest. */
const LONGEST_PAUSE_MS = 300_000;

/** What kind of failure an error is: its own class says so; anything unknown is a fault of ours. */
export function failureClass(error: unknown): FailureClass {
  return error instanceof IngestError ? error.errorClass : "ours";
}

/** True when the attempt that just failed, the `attempt`th, was the last one. */
export function isLastAttempt(error: unknown, attempt: number): boolean {
  return attempt >= ATTEMPTS[failureClass(error)];
}

/** Pause before the next attempt: doubles each time. */
export function retryPause(attempt: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
}
