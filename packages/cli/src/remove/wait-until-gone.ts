import { setTimeout as sleep } from "node:timers/promises";
import type { Archive, DocumentManifest } from "@referat/ingest";

const POLL_MS = 100;
const PATIENCE_MS = 60_000;

/** Waits until the index shows nothing of the documents any more. @throws Error after a minute */
export async function waitUntilGone(
  archive: Archive,
  tombstones: readonly Pick<DocumentManifest, "id">[],
): Promise<void> {
  for (const { id } of tombstones)
    for (let waited = 0; ((await archive.manifest(id))?.shownItems.length ?? 0) > 0; waited += POLL_MS) {
      if (waited >= PATIENCE_MS)
        throw new Error(
          `Dokumentet ${id} er spærret og slettet, men indekset viser det endnu: se "referat status"; det forsvinder, når indekset svarer.`,
        );
      await sleep(POLL_MS);
    }
}
