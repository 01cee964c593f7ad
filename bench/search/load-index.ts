import { indexSettings, type SearchDocument } from "@referat/search-index";
import type { Meilisearch } from "meilisearch";

/** Documents sent at once: about 15 MB. */
const BATCH = 2_000;

/** A large index is built for minutes on a busy machine. */
const PATIENCE = { timeout: 3_600_000, interval: 200 };

/** Builds an index, settings first. Batches are sent while the engine works on earlier ones; it resolves when all are searchable. */
export async function loadIndex(
  engine: Meilisearch,
  uid: string,
  documents: Iterable<SearchDocument>,
): Promise<number> {
  await engine.createIndex(uid, { primaryKey: "id" }).waitTask(PATIENCE);
  await engine.index(uid).updateSettings(indexSettings).waitTask(PATIENCE);
  let loaded = 0;
  let batch: SearchDocument[] = [];
  const send = async (): Promise<number> => (await engine.index(uid).addDocuments(batch)).taskUid;
  const tasks: number[] = [];
  for (const document of documents) {
    batch.push(document);
    loaded += 1;
    if (batch.length < BATCH) continue;
    tasks.push(await send());
    batch = [];
  }
  if (batch.length > 0) tasks.push(await send());
  for await (const task of engine.tasks.waitForTasksIter(tasks, PATIENCE)) {
    if (task.status !== "succeeded") throw new Error(`a batch failed: ${task.error?.message}`);
  }
  return loaded;
}
