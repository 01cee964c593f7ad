import { indexNames } from "@referat/search-index";
import { type Archive, createArchive } from "./archive/archive.ts";
import type { DocumentManifest } from "./archive/document-manifest.ts";
import { createFolderStore } from "./archive/folder-store.ts";
import type { IngestConfig } from "./config.ts";
import { engineClient, openIndex } from "./index-writer/open-index.ts";
import type { Pipeline, Reader } from "./jobs/pipeline.ts";
import { unfinishedDocuments } from "./jobs/unfinished.ts";
import type { Log } from "./log.ts";
import { type JobQueues, openJobQueues } from "./queue/job-queues.ts";
import { openQueueStore } from "./queue/open-queue-store.ts";
import { warnAboutRedis } from "./queue/warn-about-redis.ts";
import { startStageWorkers } from "./queue/worker.ts";
import type { Source } from "./sources/source.ts";

/** Documents that are put into the queue at once after a restart. */
const RESUME_BATCH = 200;

/** Where the neighbours are; given by the configuration or by whoever started them. */
export interface ServiceAddresses {
  readonly meili: { readonly url: string; readonly key: string | undefined };
  readonly queueUrl: string;
}

export interface WorkerDependencies {
  readonly services: ServiceAddresses;
  readonly reader: Reader;
  readonly log: Log;
  readonly sources?: readonly Source[];
  readonly archive?: Archive;
}

export interface RunningWorker {
  readonly archive: Archive;
  readonly queues: JobQueues;
  /** Finishes what is running; what has not finished after `patienceMs` is left for the next worker. */
  stop(patienceMs?: number): Promise<void>;
}

/** The archive of an installation. */
export function openArchive(config: Pick<IngestConfig, "archiveDirectory">): Archive {
  return createArchive(createFolderStore(config.archiveDirectory));
}

/** Time to finish running jobs after SIGTERM; service managers kill after thirty seconds. */
const PATIENCE_MS = 20_000;

/**
 * Starts a worker in this process: prepares the index, takes jobs, and first of all puts every document that is not at
 * its end back into the queue, since the queue may have been lost and the archive is the truth.
 * @throws TransientError when the search engine is away or refuses the key.
 */
export async function startWorker(config: IngestConfig, dependencies: WorkerDependencies): Promise<RunningWorker> {
  const { services, reader, log } = dependencies;
  const archive = dependencies.archive ?? openArchive(config);
  const index = await openIndex(engineClient(services.meili), indexNames(config.indexPrefix).items);
  const store = openQueueStore(services.queueUrl, log);
  if (store.kind === "redis") await warnAboutRedis(services.queueUrl, log);
  const queues = openJobQueues(store);
  const sources = new Map(dependencies.sources?.map((source) => [source.id, source]));
  const pipeline: Pipeline = { archive, reader, index, log, source: (id) => sources.get(id), now: () => new Date() };
  const workers = startStageWorkers(store, queues, pipeline, config.readers);
  await resume(archive, queues, log);
  return {
    archive,
    queues,
    stop: async (patienceMs = PATIENCE_MS) => {
      const cutShort = setTimeout(() => void workers.close(true), patienceMs);
      await workers.close();
      clearTimeout(cutShort);
      await queues.close();
    },
  };
}

async function resume(archive: Archive, queues: JobQueues, log: Log): Promise<void> {
  let batch: DocumentManifest[] = [];
  let resumed = 0;
  for await (const manifest of unfinishedDocuments(archive)) {
    batch.push(manifest);
    resumed++;
    if (batch.length < RESUME_BATCH) continue;
    await queues.enqueue(batch);
    batch = [];
  }
  await queues.enqueue(batch);
  if (resumed > 0) log.info({ event: "worker.resumed", documents: resumed });
}
