import { Meilisearch, MeilisearchApiError } from "meilisearch";
import { ServiceError } from "./errors.ts";
import type { MeilisearchAddress } from "./meilisearch.ts";
import { isPostgresReady } from "./postgres.ts";
import { isRedisReady } from "./redis.ts";

const TIMEOUT_MS = 5_000;

/**
 * Asks a Meilisearch that somebody else runs whether it is there and takes our key.
 * @throws ServiceError that says which of the two it is.
 */
export async function checkGivenMeilisearch({ url, key }: MeilisearchAddress): Promise<void> {
  try {
    await new Meilisearch({ host: url, apiKey: key, timeout: TIMEOUT_MS }).getStats();
  } catch (error) {
    if (error instanceof MeilisearchApiError) throw new ServiceError(refused(url, error.message), { cause: error });
    throw new ServiceError(absent("Meilisearch", url, "MEILI_URL"), { cause: error });
  }
}

/**
 * Asks a queue store that somebody else runs whether it is there.
 * @throws ServiceError when it is not, or when the URL is of no kind we know.
 */
export async function checkGivenQueue(url: string): Promise<void> {
  const { protocol } = new URL(url);
  const ask = /^rediss?:$/.test(protocol)
    ? isRedisReady
    : /^postgres(ql)?:$/.test(protocol)
      ? isPostgresReady
      : undefined;
  if (!ask)
    throw new ServiceError(`QUEUE_URL must begin with redis://, rediss:// or postgres:// and not with ${protocol}//`);
  if (!(await ask(url))) throw new ServiceError(absent("The queue store", withoutPassword(url), "QUEUE_URL"));
}

function refused(url: string, reason: string): string {
  return `Meilisearch at ${url} refuses us (${reason}): set MEILI_KEY to its master key or to a key with all rights.`;
}

function absent(name: string, url: string, variable: string): string {
  return `${name} at ${url} does not answer: start it, or correct ${variable}; without ${variable} Referat starts its own.`;
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  if (shown.password) shown.password = "***";
  return shown.href;
}
