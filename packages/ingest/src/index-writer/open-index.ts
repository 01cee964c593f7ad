import { indexSettings, type SearchDocument } from "@referat/search-index";
import { type EnqueuedTaskPromise, Meilisearch, type Task } from "meilisearch";
import { type Batch, createBatchWriter } from "./batch-writer.ts";
import { asEngineError, fromCode } from "./engine-error.ts";
import type { ItemIndex } from "./item-index.ts";

/** A bulk load of a large archive takes minutes, not seconds; a task that needs longer is not waited for any more. */
const TASK_TIMEOUT_MS = 600_000;
/** Each look costs a millisecond of the processor. */
const TASK_POLL_MS = 30;

export interface EngineAddress {
  readonly url: string;
  readonly key: string | undefined;
}

/** The client for all writing. Compressed answers cost 40 ms each on the loopback (delayed ACK), so none is asked for. */
export function engineClient({ url, key }: EngineAddress): Meilisearch {
  return new Meilisearch({
    host: url,
    ...(key !== undefined && { apiKey: key }),
    requestInit: { headers: { "accept-encoding": "identity" } },
  });
}

/**
 * Makes sure that the index exists with today's settings, settings first: documents that come before them are indexed twice.
 * @throws TransientError when the engine is away or refuses the key.
 */
export async function openIndex(client: Meilisearch, indexName: string): Promise<ItemIndex> {
  await prepareIndex(client, indexName);
  return createBatchWriter((batch) => sendBatch(client, indexName, batch));
}

/** {@link openIndex} by address. */
export function openItemIndex(address: EngineAddress, indexName: string): Promise<ItemIndex> {
  return openIndex(engineClient(address), indexName);
}

/** Creates the index where it is missing and brings its settings up to date; nothing is sent when they already are. */
export async function prepareIndex(client: Meilisearch, indexName: string): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1_000 }).catch(rethrow);
  if (!results.some(({ uid }) => uid === indexName))
    await finished(client.createIndex(indexName, { primaryKey: "id" }));
  await finished(client.index(indexName).updateSettings(indexSettings));
}

async function sendBatch(client: Meilisearch, indexName: string, { lines, removeIds }: Batch): Promise<void> {
  const index = client.index<SearchDocument>(indexName);
  const tasks: Promise<void>[] = [];
  if (lines.length > 0)
    tasks.push(finished(index.addDocumentsFromString(lines.join("\n"), "application/x-ndjson", { primaryKey: "id" })));
  if (removeIds.length > 0) tasks.push(finished(index.deleteDocuments([...removeIds])));
  await Promise.all(tasks);
}

/** Waits until the engine has done a task. @throws TransientError, PermanentError by what the task says. */
export function finished(enqueued: EnqueuedTaskPromise): Promise<void> {
  return succeeded(enqueued.waitTask({ timeout: TASK_TIMEOUT_MS, interval: TASK_POLL_MS }));
}

/** The number of a task that the engine has taken, but not done yet. @throws as {@link finished} */
export async function accepted(enqueued: EnqueuedTaskPromise): Promise<number> {
  return (await enqueued.catch(rethrow)).taskUid;
}

/** Waits for the end of a task. @throws as {@link finished} */
export async function succeeded(ending: Promise<Task>): Promise<void> {
  const task = await ending.catch(rethrow);
  if (task.status !== "succeeded")
    throw fromCode(task.error?.code, task.error?.message ?? `task ${task.uid} was ${task.status}`);
}

function rethrow(error: unknown): never {
  throw asEngineError(error);
}
