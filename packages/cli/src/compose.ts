import {
  type Archive,
  createLog,
  type IngestConfig,
  type Log,
  openArchive,
  type RunningWorker,
  readIngestConfig,
  silentLog,
  startWorker,
} from "@referat/ingest";
import { createSandboxPool } from "@referat/ingest/extraction";
import type { Originals } from "@referat/search-api";
import { type RunningServices, startServices } from "@referat/services";

/** One installation, open: its configuration, its archive and its neighbours. */
export interface Installation {
  readonly config: IngestConfig;
  readonly archive: Archive;
  readonly services: RunningServices;
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
  return { config, archive: openArchive(config), services, log, close: () => services.stop() };
}

/** A worker in this process, whose documents are read in processes of their own. */
export async function runWorker({ config, archive, services, log }: Installation): Promise<RunningWorker> {
  const reader = createSandboxPool({ size: config.readers });
  const worker = await startWorker(config, { services, archive, reader, log });
  return {
    ...worker,
    stop: async (patienceMs) => {
      await worker.stop(patienceMs);
      await reader.close();
    },
  };
}

/** The API's way to the original documents; what was taken down is gone. */
export function archiveOriginals(archive: Archive): Originals {
  return {
    read: async (documentId) => {
      const manifest = await archive.manifest(documentId);
      if (!manifest || manifest.sha256 === null || manifest.state === "removed") return null;
      const bytes = await archive.original(manifest.sha256);
      return bytes && { name: manifest.name, mediaType: manifest.mediaType ?? "application/octet-stream", bytes };
    },
  };
}
