import { setTimeout as sleep } from "node:timers/promises";
import { isMeilisearchReady, masterKey, startMeilisearch } from "./meilisearch.ts";
import { isPostgresReady, startPostgres } from "./postgres.ts";
import { isAlive, type ProcessIdentity } from "./process-identity.ts";
import type { ServicePaths } from "./service-paths.ts";
import { readServiceState, writeServiceState } from "./service-state.ts";
import { stopProcess } from "./stop-process.ts";

/** A process that lives but has not answered for this long is replaced. */
const ADOPTION_PATIENCE_MS = 5_000;
const POLL_MS = 50;

/** What is told while services start; `text` is one English line. */
export type ServiceLog = (text: string) => void;

/**
 * A Meilisearch for this data directory: the one that already runs (its starter may have been killed), or a new one, at
 * the old address if possible so that open connections find it again. The caller holds the lock.
 */
export async function ensureMeilisearch(paths: ServicePaths, log: ServiceLog): Promise<{ url: string; key: string }> {
  const { meilisearch: known } = readServiceState(paths.state);
  const address = known && { url: known.url, key: masterKey(paths.meilisearchKey) };
  if (address && (await isUsable(known.process, () => isMeilisearchReady(address)))) return address;
  if (known) await stopProcess(known.process, "SIGKILL");
  const started = await startMeilisearch(paths, {
    ...(known ? { preferredPort: Number(new URL(known.url).port) } : {}),
    onSpawn: (process, url) => remember(paths, { meilisearch: { process, url } }),
  });
  log(`Meilisearch started at ${started.url}`);
  return started;
}

/** The embedded queue store of this data directory: as {@link ensureMeilisearch}. Returns its URL. */
export async function ensurePostgres(paths: ServicePaths, log: ServiceLog): Promise<string> {
  const { postgres: known } = readServiceState(paths.state);
  if (known && (await isUsable(known.process, () => isPostgresReady(known.url)))) return known.url;
  if (known) await stopProcess(known.process, "SIGKILL");
  const url = await startPostgres(paths, {
    onSpawn: (process, address) => remember(paths, { postgres: { process, url: address } }),
  });
  log("PostgreSQL (queue) started");
  return url;
}

/** Stops both and forgets them. */
export async function stopServices(paths: ServicePaths): Promise<void> {
  const { meilisearch, postgres } = readServiceState(paths.state);
  // For PostgreSQL, SIGINT means: end all connections, write everything, go.
  await Promise.all([
    postgres && stopProcess(postgres.process, "SIGINT"),
    meilisearch && stopProcess(meilisearch.process, "SIGTERM"),
  ]);
  writeServiceState(paths.state, {});
}

async function isUsable(process: ProcessIdentity, isReady: () => Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + ADOPTION_PATIENCE_MS;
  while (isAlive(process) && Date.now() < deadline) {
    if (await isReady()) return true;
    await sleep(POLL_MS);
  }
  return false;
}

function remember(paths: ServicePaths, part: ReturnType<typeof readServiceState>): void {
  writeServiceState(paths.state, { ...readServiceState(paths.state), ...part });
}
