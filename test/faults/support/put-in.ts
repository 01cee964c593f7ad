import { type Archive, addDocument, openJobQueues, openQueueStore, silentLog } from "@referat/ingest";
import { type InventedMinutes, inventedMinutes } from "./invented-minutes.ts";

/** Puts `count` invented minutes into archive and queue; gives what was put in. */
export async function putIn(archive: Archive, queueUrl: string, count: number): Promise<InventedMinutes[]> {
  const all = Array.from({ length: count }, (_, n) => inventedMinutes(n));
  const store = await openQueueStore(queueUrl, silentLog());
  const queues = openJobQueues(store);
  for (const { name, text } of all)
    await queues.enqueue([await addDocument(archive, { name, bytes: new TextEncoder().encode(text), access: "open" })]);
  await queues.close();
  await store.close();
  return all;
}
