import { join } from "node:path";
import {
  type Archive,
  type Connections,
  createLog,
  type IngestConfig,
  type Log,
  openConnections,
  type RunningWorker,
  readIngestConfig,
  silentLog,
  startWorker,
} from "@referat/ingest";
import { createSandboxPool } from "@referat/ingest/sandbox";
import { prepareDataDirectory, type RunningServices, startServices } from "@referat/services";

/** One installation, open: its neighbours run and are connected. */
export interface Installation {
  readonly config: IngestConfig;
  readonly archive: Archive;
  readonly services: RunningServices;
  readonly connections: Connections;
  readonly log: Log;
  /** Lets go of the neighbours; those that nobody uses any more are stopped. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly quiet?: boolean;
  /** Where to log instead. */
  readonly log?: (config: IngestConfig) => Log;
  /** A neighbour died and could not be brought back. */
  readonly onFailure?: (error: Error) => void;
}

/**
 * Opens the installation that the environment describes; neighbours that do not run are started.
 * `quiet` is for commands that tell by themselves what happens: they log only when a person is looking for a fault.
 * @throws ServiceError
 */
export async function openInstallation({
  quiet = false,
  log: ownLog,
  onFailure,
}: OpenOptions = {}): Promise<Installation> {
  const config = readIngestConfig();
  prepareDataDirectory(config.dataDirectory);
  const searching = config.logLevel === "debug" || config.logLevel === "trace";
  const log = ownLog?.(config) ?? (quiet && !searching ? silentLog() : createLog(config.logLevel));
  const services = await startServices({
    ...config,
    log: (text) => log.debug({ event: "service" }, text),
    onFailure: (error) => {
      log.error({ event: "service.failed" }, error.message);
      onFailure?.(error);
    },
  });
  const connections = await openConnections(config, services, log).catch((error) => closing(services.stop, error));
  const close = async () => {
    await connections.close();
    await services.stop();
  };
  return { config, archive: connections.archive, services, connections, log, close };
}

/** Opens the installation for one piece of work, and closes it whatever happens. */
export async function withInstallation<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  const installation = await openInstallation({ quiet: true });
  try {
    return await work(installation);
  } finally {
    await installation.close();
  }
}

/** A worker in this process, whose documents are read in processes of their own. After runs it tells the alerts. */
export async function runWorker(installation: Installation): Promise<RunningWorker> {
  const { config, services, connections, log } = installation;
  const reader = createSandboxPool({ size: config.readers, ocrFolder: join(config.dataDirectory, "cache", "ocr") });
  const dependencies = { services, reader, connections, log, afterRun: () => tellAlerts(installation) };
  const worker = await startWorker(config, dependencies).catch((error) => closing(reader.close, error));
  return {
    ...worker,
    stop: async (patienceMs) => {
      await worker.stop(patienceMs);
      await reader.close();
    },
  };
}

async function tellAlerts(installation: Installation): Promise<void> {
  const { runAlertsHere } = await import("./run-alerts-here.ts");
  for (const outcome of await runAlertsHere(installation)) {
    const level = outcome.problem === null ? "info" : "warn";
    installation.log[level]({ event: "alert.looked-at", ...outcome });
  }
}

/** Nothing that was started stays behind when a later step fails; what is told is why that failed. */
async function closing(close: () => Promise<void>, why: unknown): Promise<never> {
  await close().catch(() => {});
  throw why;
}
