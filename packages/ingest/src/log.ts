import { destination, type Logger, pino } from "pino";

/** Events of the pipeline, one JSON line each. */
export type Log = Logger;

/** A log on standard error (standard output belongs to results). */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: LEVEL_NAMES }, destination(2));
}

/** A log that says nothing: for tests and for callers that show progress themselves. */
export function silentLog(): Log {
  return pino({ level: "silent" });
}

const LEVEL_NAMES = { level: (label: string) => ({ level: label }) };
