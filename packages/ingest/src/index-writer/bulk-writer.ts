import type { SearchDocument } from "@referat/search-index";
import type { Meilisearch } from "meilisearch";
import type { ItemIndex } from "./item-index.ts";
import { accepted, succeeded } from "./open-index.ts";

/** A writer for a whole index at once. `write` resolves when the change is on its way; what became of it, `settle` tells. */
export interface BulkWriter extends ItemIndex {
  /** Resolves when everything written can be searched. @throws TransientError, PermanentError where something cannot */
  settle(): Promise<void>;
}

/** Some hundred items: what is sent is in memory three times over (lines, text, bytes), and the engine takes what waits as one batch anyhow. */
const TASK_BYTES = 4_000_000;
/**
 * The engine does the tasks that wait together in one round, and a round costs as much for the words it has seen before as for
 * new ones. It holds the waiting tasks on its disk.
 */
const TASKS_AHEAD = 48;
/** A round takes seconds. */
const POLL_MS = 200;

/** Fills an index with as few rounds of the engine as possible, with little more than one task in memory. */
export function createBulkWriter(client: Meilisearch, indexName: string): BulkWriter {
  const index = client.index<SearchDocument>(indexName);
  const tasks: number[] = [];
  let lines: string[] = [];
  let bytes = 0;

  const send = async () => {
    if (lines.length === 0) return;
    const body = lines.join("\n");
    lines = [];
    bytes = 0;
    tasks.push(await accepted(index.addDocumentsFromString(body, "application/x-ndjson", { primaryKey: "id" })));
  };
  const waitUntilLeft = async (most: number) => {
    for (let oldest = tasks[0]; oldest !== undefined && tasks.length > most; oldest = tasks[0]) {
      await succeeded(client.tasks.waitForTask(oldest, { timeout: 0, interval: POLL_MS }));
      tasks.shift();
    }
  };

  return {
    async write({ put, remove }) {
      for (const document of put) {
        const line = JSON.stringify(document);
        lines.push(line);
        bytes += line.length;
      }
      if (bytes >= TASK_BYTES || remove.length > 0) await send();
      if (remove.length > 0) tasks.push(await accepted(index.deleteDocuments([...remove])));
      await waitUntilLeft(TASKS_AHEAD);
    },
    async settle() {
      await send();
      await waitUntilLeft(0);
    },
  };
}
