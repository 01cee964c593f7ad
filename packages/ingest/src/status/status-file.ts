import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createFolderStore } from "../archive/folder-store.ts";
import { PipelineStatus } from "./pipeline-status.ts";

const FILE = "pipeline.json";

/** Leaves the status where other processes (the API) find it. */
export async function writeStatusFile(directory: string, status: PipelineStatus): Promise<void> {
  await createFolderStore(directory).write(FILE, new TextEncoder().encode(`${JSON.stringify(status, null, 2)}\n`));
}

/** The status that a worker left last; null when none has run yet. */
export async function readStatusFile(directory: string): Promise<PipelineStatus | null> {
  try {
    return PipelineStatus.parse(JSON.parse(await readFile(join(directory, FILE), "utf8")));
  } catch {
    return null;
  }
}
