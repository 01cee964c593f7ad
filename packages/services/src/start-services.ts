import { checkGivenMeilisearch, checkGivenQueue } from "./check-given-services.ts";
import { prepareDataDirectory } from "./data-directory.ts";
import { ensureMeilisearch, ensurePostgres, type ServiceLog, stopServices } from "./ensure-services.ts";
import { ServiceError } from "./errors.ts";
import type { MeilisearchAddress } from "./meilisearch.ts";
import { isAlive } from "./process-identity.ts";
import { type ServicePaths, servicePaths } from "./service-paths.ts";
import { readServiceState } from "./service-state.ts";
import { enterAsUser, leaveAsUser } from "./service-users.ts";
import { supervise } from "./supervise.ts";
import { withLock } from "./with-lock.ts";

export interface ServiceOptions {
  readonly dataDirectory: string;
  /** A Meilisearch that somebody else runs; without it the bundled one is used. */
  readonly meiliUrl?: string | undefined;
  readonly meiliKey?: string | undefined;
  /** A Redis or PostgreSQL that somebody else runs; without it the bundled PostgreSQL is used. */
  readonly queueUrl?: string | undefined;
  readonly log?: ServiceLog;
  /** A service died and could not be brought back. Told once. */
  readonly onFailure?: (error: ServiceError) => void;
}

export interface RunningServices {
  readonly meili: MeilisearchAddress;
  readonly queueUrl: string;
  /** Lets go of the services. The last process that lets go of the embedded ones stops them; given ones are left alone. */
  stop(): Promise<void>;
}

/**
 * The two neighbours, ready for use: those given by URL are checked, the others are adopted if they run already for this
 * data directory (another `referat` uses them, or was killed), and else started. A started one that dies is restarted.
 *
 * @throws ServiceError, one sentence that says what to do; nothing that was started for it is left running then.
 */
export async function startServices(options: ServiceOptions): Promise<RunningServices> {
  prepareDataDirectory(options.dataDirectory);
  const paths = servicePaths(options.dataDirectory);
  const user = enterAsUser(paths.users);
  const ensure = () => withLock(paths.lock, () => ensureAll(paths, options));
  const leave = () => withLock(paths.lock, () => leaveServices(paths, user));
  try {
    const addresses = await ensure();
    const watch = superviseEmbedded(paths, options, ensure);
    let stopping: Promise<void> | undefined;
    return { ...addresses, stop: () => (stopping ??= watch.stop().then(leave)) };
  } catch (error) {
    await leave();
    throw error;
  }
}

async function ensureAll(paths: ServicePaths, { meiliUrl, meiliKey = "", queueUrl, log = () => {} }: ServiceOptions) {
  const given = meiliUrl ? { url: meiliUrl, key: meiliKey } : undefined;
  // First what can only be checked: nothing is started in vain.
  await Promise.all([given && checkGivenMeilisearch(given), queueUrl && checkGivenQueue(queueUrl)]);
  const [meili, queue] = await Promise.allSettled([
    given ?? ensureMeilisearch(paths, log),
    queueUrl || ensurePostgres(paths, log),
  ]);
  if (meili.status === "rejected") throw meili.reason;
  if (queue.status === "rejected") throw queue.reason;
  return { meili: meili.value, queueUrl: queue.value };
}

async function leaveServices(paths: ServicePaths, user: string): Promise<void> {
  if (!leaveAsUser(user, paths.users).othersRemain) await stopServices(paths);
}

function superviseEmbedded(paths: ServicePaths, options: ServiceOptions, ensure: () => Promise<unknown>) {
  return supervise({
    isAlive: () => {
      const { meilisearch, postgres } = readServiceState(paths.state);
      const dead = [
        !options.meiliUrl && !(meilisearch && isAlive(meilisearch.process)),
        !options.queueUrl && !(postgres && isAlive(postgres.process)),
      ];
      return !dead.includes(true);
    },
    restart: async () => {
      options.log?.("A service died; it is started again");
      await ensure();
    },
    onFailure: (error) => options.onFailure?.(new ServiceError(staysDead(error, paths))),
  });
}

function staysDead(error: Error, { meilisearchLog, postgresLog }: ServicePaths): string {
  return `En tjeneste døde og kunne ikke startes igen (${error.message}): se i ${meilisearchLog} og ${postgresLog}, og start så Referat igen; det, der var på vej, går videre derfra.`;
}
