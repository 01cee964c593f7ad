import { setTimeout as sleep } from "node:timers/promises";
import { type Archive, isAtEnd, type ServiceAddresses } from "@referat/ingest";
import { Meilisearch } from "meilisearch";
import type { InventedMinutes } from "./invented-minutes.ts";
import type { ReferatProcess } from "./referat-process.ts";

/** Documents and items after a fault, against what was put in. */
export interface Balance {
  readonly documents: number;
  readonly unfinished: number;
  readonly failed: number;
  /** Items that should be found and are not. */
  readonly lost: number;
  /** Items that are found although they should not, or twice. */
  readonly doubled: number;
}

/** Counts what archive and index have against what was put in: one title for each item. */
export async function balance(
  archive: Archive,
  { meili }: Pick<ServiceAddresses, "meili">,
  putIn: readonly Pick<InventedMinutes, "titles">[],
): Promise<Balance> {
  let documents = 0;
  let unfinished = 0;
  let failed = 0;
  for await (const manifest of archive.manifests()) {
    documents++;
    if (!isAtEnd(manifest)) unfinished++;
    if (manifest.state === "failed") failed++;
  }
  const found = await titlesInIndex(meili);
  const wanted = new Set(putIn.flatMap(({ titles }) => titles));
  const lost = [...wanted].filter((title) => !found.includes(title)).length;
  return {
    documents,
    unfinished,
    failed,
    lost,
    doubled: found.length - new Set(found.filter((title) => wanted.has(title))).size,
  };
}

async function titlesInIndex({ url, key }: ServiceAddresses["meili"]): Promise<string[]> {
  const client = new Meilisearch({ host: url, ...(key !== undefined && { apiKey: key }) });
  const { results } = await client
    .index<{ title: string }>("items")
    .getDocuments({ fields: ["title"], limit: 100_000 });
  return results.map(({ title }) => title);
}

/** Four a second were seen on a machine that did seven other things; a pause before the next attempt comes on top. */
const PATIENCE_MS = 300_000;
const POLL_MS = 500;
/** Enough of the worker's log to see what it was doing. */
const LOG_TAIL = 2_000;

/** Waits until every document is at its end. @throws Error with the end of the worker's log when that takes too long */
export async function untilSettled(
  archive: Archive,
  documents: number,
  worker: Pick<ReferatProcess, "output">,
): Promise<void> {
  let done = 0;
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(POLL_MS)) {
    done = 0;
    for await (const manifest of archive.manifests()) if (isAtEnd(manifest)) done++;
    if (done >= documents) return;
  }
  throw new Error(`Only ${done} of ${documents} documents came to their end: ${worker.output().slice(-LOG_TAIL)}`);
}
