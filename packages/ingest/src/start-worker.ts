import { setTimeout as sleep } from "node:timers/promises";
import { indexNames } from "@referat/search-index";
import type { Archive } from "./archive/archive.ts";
import type { IngestConfig } from "./config.ts";
import { keepHouse } from "./housekeeping.ts";
import { openIndex } from "./index-writer/open-index.ts";
import type { Pipeline, Reader } from "./jobs/pipeline.ts";
import type { Log } from "./log.ts";
import { type Connections, indexEntries, openConnections, type ServiceAddresses } from "./open-pipeline.ts";
import { countWorkers } from "./queue/count-workers.ts";
import type { JobQueues } from "./queue/job-queues.ts";
import { warnAboutRedis } from "./queue/warn-about-redis.ts";
import { startStageWorkers } from "./queue/worker.ts";
import { resume } from "./resume.ts";
import { createSource } from "./sources/create-source.ts";
import { watchSources } from "./sources/watch-sources.ts";

/** Time to finish running jobs after SIGTERM; service managers kill after thirty seconds. */
const PATIENCE_MS = 20_000;

export interface WorkerDependencies {
  readonly services: ServiceAddresses;
  readonly reader: Reader;
  readonly log: Log;
  /** Called when the documents of a run over a source are through: what is new may be told. Its errors are logged. */
  readonly afterRun?: () => Promise<void>;
  /** Used, and left open, where the caller has them already; else the worker opens and closes its own. */
  readonly connections?: Connections;
}

export interface RunningWorker {
  readonly archive: Archive;
  readonly queues: JobQueues;
  readonly connections: Connections;
  /** Finishes what is running; what has not finished after `patienceMs` is left for the next worker. */
  stop(patienceMs?: number): Promise<void>;
}

/**
 * Starts a worker in this process: prepares the index, takes jobs, and first of all puts every document that is not at
 * its end back into the queue, since the queue may have been lost and the archive is the truth.
 * @throws TransientError when the search engine is away or refuses the key; Error when the list of sources is wrong.
 */
export async function startWorker(config: IngestConfig, dependencies: WorkerDependencies): Promise<RunningWorker> {
  const { services, log } = dependencies;
  const connections = dependencies.connections ?? (await openConnections(config, services, log));
  const { archive, queues } = connections;
  let jobs: { close(): Promise<unknown> } | undefined;
  const stop = async (patienceMs = PATIENCE_MS) => {
    await Promise.race([jobs?.close(), sleep(patienceMs, undefined, { ref: false })]);
    if (!dependencies.connections) await connections.close();
  };
  try {
    const pipeline = await openPipeline(connections, dependencies);
    jobs = takeJobs(connections, pipeline, dependencies);
    await connections.runs.schedule(connections.sources);
    await resume(archive, queues, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { archive, queues, connections, stop };
}

/** What the jobs work with. Finds out what is wrong with the surroundings before any job is taken. */
async function openPipeline(
  { archive, config, engine, queues, sources, store }: Connections,
  { services, reader, log }: WorkerDependencies,
): Promise<Pipeline> {
  if (store.kind === "redis") await warnAboutRedis(services.queueUrl, log);
  const index = await openIndex(engine, indexNames(config.indexPrefix).items);
  const workers = countWorkers(queues);
  const byId = new Map(sources.map((settings) => [settings.id, createSource(settings, workers)]));
  return { archive, reader, index, log, source: (id) => byId.get(id), now: () => new Date() };
}

/** Everything that goes on until it is closed: documents, runs, watched folders, housekeeping. */
function takeJobs(connections: Connections, pipeline: Pipeline, { afterRun }: WorkerDependencies) {
  const { config, log, queues, runs, sources, store } = connections;
  const all = [
    startStageWorkers(store, queues, pipeline, config.readers),
    runs.work(pipeline, queues, {
      entries: () => indexEntries(connections),
      sourceIds: sources.map(({ id }) => id),
      afterRun,
    }),
    watchSources(sources, runs.runNow, (error) => log.warn({ event: "watch.failed", error: String(error) })),
    keepHouse(connections),
  ];
  return { close: () => Promise.all(all.map((each) => each.close())) };
}
