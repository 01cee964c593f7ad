import { setTimeout as sleep } from "node:timers/promises";
import type { SearchDocument } from "@referat/search-index";
import { PermanentError } from "../errors.ts";
import type { IndexChange, ItemIndex } from "./item-index.ts";

/** One engine task for many documents: the engine is ten times faster with hundreds at a time. */
const MAX_ITEMS = 2_000;
/** Far below the engine's limit of 100 MB for one request, and small enough to keep in memory twice. */
const MAX_BYTES = 16_000_000;
/** Time for neighbours to arrive; a person who adds one document does not notice it. */
const LINGER_MS = 15;
/** Who comes this soon after a batch is one of many: a task costs the engine a tenth of a second, whatever is in it. */
const FLOW_MS = 1_000;
/** In a flow a batch is sent when it has this many items (the engine gains little by more) … */
const ENOUGH_ITEMS = 1_000;
/** … or nobody has come for this long (a large PDF takes as long to read) … */
const QUIET_MS = 250;
/** … or somebody has waited for this long. */
const LONGEST_WAIT_MS = 1_500;
const LOOK_MS = 25;

/** One task for the engine: lines of NDJSON to put, ids to remove; no id is in both. */
export interface Batch {
  readonly lines: readonly string[];
  readonly removeIds: readonly string[];
}

interface Waiting {
  readonly change: IndexChange;
  readonly lines: readonly string[];
  readonly bytes: number;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Collects the changes of many jobs into few tasks, one after the other: what arrives while the engine works is the next
 * batch. When a batch is refused for a document's fault its halves are sent again, until only the culprit fails.
 */
export function createBatchWriter(send: (batch: Batch) => Promise<void>): ItemIndex {
  const waiting: Waiting[] = [];
  let running = false;
  let lastArrival = 0;
  let lastSent = Number.NEGATIVE_INFINITY;

  const gather = async () => {
    const now = () => performance.now();
    if (now() - lastSent > FLOW_MS) return sleep(LINGER_MS);
    const since = now();
    do await sleep(LOOK_MS);
    while (countItems(waiting) < ENOUGH_ITEMS && now() - lastArrival < QUIET_MS && now() - since < LONGEST_WAIT_MS);
  };

  const run = async () => {
    running = true;
    while (waiting.length > 0) {
      await gather();
      await sendWhole(takeBatch(waiting), send);
      lastSent = performance.now();
    }
    running = false;
  };

  return {
    write: (change) =>
      new Promise((done, failed) => {
        const lines = change.put.map(asLine);
        waiting.push({ change, lines, bytes: lines.reduce((sum, line) => sum + line.length, 0), done, failed });
        lastArrival = performance.now();
        if (!running) void run();
      }),
  };
}

const countItems = (waiting: readonly Waiting[]) => waiting.reduce((sum, { lines }) => sum + lines.length, 0);

function takeBatch(waiting: Waiting[]): Waiting[] {
  let items = 0;
  let bytes = 0;
  const end = waiting.findIndex((next, index) => {
    items += next.change.put.length + next.change.remove.length;
    bytes += next.bytes;
    return index > 0 && (items > MAX_ITEMS || bytes > MAX_BYTES);
  });
  return waiting.splice(0, end === -1 ? waiting.length : end);
}

/** Never rejects: every change of the batch hears by itself how it went. */
async function sendWhole(batch: readonly Waiting[], send: (batch: Batch) => Promise<void>): Promise<void> {
  try {
    await send(merge(batch));
    for (const { done } of batch) done();
  } catch (error) {
    if (!(error instanceof PermanentError) || batch.length === 1) for (const { failed } of batch) failed(error);
    else {
      const middle = Math.ceil(batch.length / 2);
      await sendWhole(batch.slice(0, middle), send);
      await sendWhole(batch.slice(middle), send);
    }
  }
}

/** Later changes win: what one document put and another took out again is out. */
function merge(batch: readonly Waiting[]): Batch {
  const lines = new Map<string, string | null>();
  for (const { change, lines: ownLines } of batch) {
    for (const id of change.remove) lines.set(id, null);
    for (const [index, document] of change.put.entries()) lines.set(document.id, ownLines[index] ?? null);
  }
  const put = [...lines.values()].filter((line) => line !== null);
  const removeIds = [...lines].filter(([, line]) => line === null).map(([id]) => id);
  return { lines: put, removeIds };
}

const asLine = (document: SearchDocument) => JSON.stringify(document);
