import type { Archive } from "./archive/archive.ts";
import type { DocumentManifest } from "./archive/document-manifest.ts";
import { unfinishedDocuments } from "./jobs/unfinished.ts";
import type { Log } from "./log.ts";
import type { JobQueues } from "./queue/job-queues.ts";

/** Documents that are put into the queue at once. */
const BATCH = 200;

/**
 * Puts every document that is not at its end into the queue, where it may be already: then nothing happens. The queue may
 * have been lost; the archive is the truth.
 */
export async function resume(archive: Archive, queues: Pick<JobQueues, "enqueue">, log: Log): Promise<void> {
  let batch: DocumentManifest[] = [];
  let resumed = 0;
  for await (const manifest of unfinishedDocuments(archive)) {
    batch.push(manifest);
    resumed++;
    if (batch.length < BATCH) continue;
    await queues.enqueue(batch);
    batch = [];
  }
  await queues.enqueue(batch);
  if (resumed > 0) log.info({ event: "worker.resumed", documents: resumed });
}
