import { setTimeout as sleep } from "node:timers/promises";
import { type Archive, type DocumentManifest, isAtEnd } from "@referat/ingest";

const POLL_MS = 100;
/** Documents come to their end nearly in the order they were added: looking at the oldest is enough, and cheap. */
const LOOK_AT = 50;

/** Yields each document when it has come to its end, and then those that lie in it, until all have, or the signal aborts. */
export async function* waitForDocuments(
  archive: Archive,
  ids: Iterable<string>,
  signal: AbortSignal,
): AsyncIterable<DocumentManifest> {
  const pending = new Set(ids);
  while (pending.size > 0 && !signal.aborted) {
    for (const id of [...pending].slice(0, LOOK_AT)) {
      const manifest = await archive.manifest(id);
      if (manifest && !isAtEnd(manifest)) continue;
      pending.delete(id);
      for (const part of manifest?.parts ?? []) pending.add(part);
      if (manifest) yield manifest;
    }
    if (pending.size > 0) await sleep(POLL_MS);
  }
}
