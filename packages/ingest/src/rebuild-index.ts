import { indexNames } from "@referat/search-index";
import { createBulkWriter } from "./index-writer/bulk-writer.ts";
import { finished, prepareIndex } from "./index-writer/open-index.ts";
import { readIndex } from "./index-writer/read-index.ts";
import { type NextIndex, type ReindexReport, reindex } from "./jobs/reindex.ts";
import type { Connections } from "./open-pipeline.ts";
import { type HeldWriters, holdWriters } from "./queue/hold-writers.ts";

/**
 * Makes a fresh index from the archive and swaps it in; see `jobs/reindex.ts`. What was left of an earlier one under the
 * next name is thrown away first; afterwards the previous index is under that name.
 */
export async function rebuildIndex(
  connections: Connections,
  onProgress: (items: number) => void,
): Promise<ReindexReport> {
  const { archive, log, queues, runs } = connections;
  const next = await openNextIndex(connections);
  const pipeline = { archive, log, now: () => new Date() };
  let held: HeldWriters | undefined;
  const swap = async () => {
    await held?.assertHeld();
    await next.swap();
  };
  const hold = async () => {
    held = await holdWriters(queues, runs);
    return held.release;
  };
  const report = await reindex(pipeline, { ...next, swap }, { holdWriters: hold, onProgress });
  log.info({ event: "reindex.finished", ...report });
  return report;
}

async function openNextIndex({ engine, config }: Connections): Promise<NextIndex> {
  const { items, itemsNext } = indexNames(config.indexPrefix);
  const { results } = await engine.getRawIndexes({ limit: 1_000 });
  if (results.some(({ uid }) => uid === itemsNext)) await finished(engine.deleteIndex(itemsNext));
  for (const name of [itemsNext, items]) await prepareIndex(engine, name);
  return {
    ...createBulkWriter(engine, itemsNext),
    entries: () => readIndex(engine, itemsNext),
    swap: () => finished(engine.swapIndexes([{ indexes: [items, itemsNext], rename: false }])),
  };
}
