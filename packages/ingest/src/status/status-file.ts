import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createFolderStore } from "../archive/folder-store.ts";
import { PipelineStatus } from "./pipeline-status.ts";

const FILE = "pipeline.json";
/** A worker writes every fifteen seconds, and every few minutes where the archive is very large. Workers elsewhere froze for days unseen. */
const STALE_MS = 15 * 60_000;

/** Leaves the status where other processes (the API) find it. */
export async function writeStatusFile(directory: string, status: PipelineStatus): Promise<void> {
  await createFolderStore(directory).write(FILE, new TextEncoder().encode(`${JSON.stringify(status, null, 2)}\n`));
}

/** The status that a worker left last, with a warning when that is long ago; null when none has run yet. */
export async function readStatusFile(directory: string, now = new Date()): Promise<PipelineStatus | null> {
  try {
    const status = PipelineStatus.parse(JSON.parse(await readFile(join(directory, FILE), "utf8")));
    const isOld = now.getTime() - Date.parse(status.at) > STALE_MS;
    return isOld ? { ...status, warnings: [staleWarning(status), ...status.warnings] } : status;
  } catch {
    return null;
  }
}

function staleWarning({ at }: PipelineStatus): string {
  return `Tallene er fra ${at}: siden har ingen worker meldt sig. Se efter, om en kører (referat worker).`;
}
