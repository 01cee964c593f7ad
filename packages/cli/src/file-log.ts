import { existsSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import type { IngestConfig, Log } from "@referat/ingest";
import { destination, pino } from "pino";

/** One older log is kept beside the current one. */
const MAX_LOG_BYTES = 20_000_000;

/** One JSON line per event in `<data>/log/referat.log`: where people sit at the terminal it belongs to them. */
export function fileLog({ dataDirectory, logLevel }: IngestConfig): Log {
  const file = join(dataDirectory, "log", "referat.log");
  if (existsSync(file) && statSync(file).size > MAX_LOG_BYTES) renameSync(file, `${file}.1`);
  const formatters = { level: (label: string) => ({ level: label }) };
  const options = { level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters };
  return pino(options, destination({ dest: file, mkdir: true, sync: true }));
}
