import { setTimeout as sleep } from "node:timers/promises";
import { indexNames } from "@referat/search-index";
import type { Meilisearch } from "meilisearch";
import { type Archive, createArchive } from "./archive/archive.ts";
import { createFolderStore } from "./archive/folder-store.ts";
import { createS3Store } from "./archive/s3-store.ts";
import type { IngestConfig } from "./config.ts";
import { engineClient } from "./index-writer/open-index.ts";
import { readIndex } from "./index-writer/read-index.ts";
import type { Log } from "./log.ts";
import { type JobQueues, openJobQueues } from "./queue/job-queues.ts";
import { openQueueStore, type QueueStore } from "./queue/open-queue-store.ts";
import { openRunQueue, type RunQueue } from "./queue/run-queue.ts";
import { readSourceSettings, type SourceSettings } from "./sources/source-settings.ts";
import { collectStatus } from "./status/collect-status.ts";
import type { PipelineStatus } from "./status/pipeline-status.ts";

/** Where the neighbours are; given by the configuration or by whoever started them. */
export interface ServiceAddresses {
  readonly meili: { readonly url: string; readonly key: string | undefined };
  readonly queueUrl: string;
}

/** Archive, queue and engine of one installation, connected on first use. Every command and every worker starts from here. */
export interface Connections {
  readonly config: IngestConfig;
  readonly archive: Archive;
  readonly store: QueueStore;
  readonly queues: JobQueues;
  readonly runs: RunQueue;
  readonly engine: Meilisearch;
  readonly sources: readonly SourceSettings[];
  readonly log: Log;
  status(): Promise<PipelineStatus>;
  close(): Promise<void>;
}

const CLOSE_WITHIN_MS = 3_000;

/** The archive of an installation. Of manifests that are damaged a log is told, where there is one. */
export function openArchive(config: Pick<IngestConfig, "archiveDirectory" | "archiveBucket">, log?: Log): Archive {
  const { archiveBucket, archiveDirectory } = config;
  const store = archiveBucket ? createS3Store(archiveBucket) : createFolderStore(archiveDirectory);
  return createArchive(store, ({ code, key, message, cause }) =>
    log?.error({ event: code, key, cause: String(cause) }, message),
  );
}

/** @throws Error when the list of sources is wrong. */
export async function openConnections(
  config: IngestConfig,
  services: ServiceAddresses,
  log: Log,
): Promise<Connections> {
  const sources = await readSourceSettings(config.sourcesFile);
  const archive = openArchive(config, log);
  const store = await openQueueStore(services.queueUrl, log);
  const queues = openJobQueues(store);
  const runs = openRunQueue(store);
  const engine = engineClient(services.meili);
  const orNull = () => null;
  const status = () =>
    collectStatus({
      archive,
      sources,
      queues: () => queues.depths().catch(orNull),
      indexedItems: () => countItems(engine, config).catch(orNull),
      now: () => new Date(),
    });
  const closeAll = async () => {
    await Promise.all([queues.close(), runs.close()]);
    await store.close();
  };
  // A store that went away while jobs were running may never say goodbye.
  const close = () => Promise.race([closeAll(), sleep(CLOSE_WITHIN_MS, undefined, { ref: false })]);
  return { config, archive, store, queues, runs, engine, sources, log, status, close };
}

/** What the index that visitors search holds, for the audit. */
export function indexEntries({ engine, config }: Pick<Connections, "engine" | "config">) {
  return readIndex(engine, indexNames(config.indexPrefix).items);
}

async function countItems(engine: Meilisearch, { indexPrefix }: IngestConfig): Promise<number> {
  return (await engine.index(indexNames(indexPrefix).items).getStats()).numberOfDocuments;
}
