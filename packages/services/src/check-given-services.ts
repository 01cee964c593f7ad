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
    if (error instanceof MeilisearchApiError)
      throw new ServiceError(refused(withoutPassword(url), error.message), { cause: error });
    throw new ServiceError(absent("Meilisearch", withoutPassword(url), "MEILI_URL"), { cause: error });
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
    throw new ServiceError(
      `QUEUE_URL skal begynde med redis://, rediss:// eller postgres:// og ikke med ${protocol}//`,
    );
  if (!(await ask(url))) throw new ServiceError(absent("Køen", withoutPassword(url), "QUEUE_URL"));
}

function refused(url: string, reason: string): string {
  return `Meilisearch på ${url} afviser os (${reason}): sæt MEILI_KEY til dens hovednøgle eller til en nøgle med alle rettigheder.`;
}

function absent(name: string, url: string, variable: string): string {
  return `${name} på ${url} svarer ikke: start den, eller ret ${variable}; uden ${variable} starter Referat sin egen.`;
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  if (!shown.password) return url;
  shown.password = "***";
  return shown.href;
}
