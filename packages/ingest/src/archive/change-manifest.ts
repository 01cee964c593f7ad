import type { ArchiveStore } from "./archive-store.ts";
import { type DocumentManifest, isAtEnd } from "./document-manifest.ts";
import { encodeManifest, parseManifest } from "./read-manifests.ts";

/** Pure: it may be called more than once. What it was given back means that nothing is to be written. */
export type ManifestChange = (current: DocumentManifest) => DocumentManifest;

/**
 * Reads a manifest, changes it and writes it back, one change after the other, whichever processes make them: what
 * somebody else has written since (a takedown while a document is being read) is kept. Gives the manifest as it then is;
 * null where there is none. @throws DamagedManifest
 */
export async function changeManifest(
  store: ArchiveStore,
  key: string,
  change: ManifestChange,
  now: Date,
): Promise<DocumentManifest | null> {
  let next: DocumentManifest | null = null;
  await store.change(key, (bytes) => {
    const current = parseManifest(key, bytes);
    next = withWait(change(current), now);
    return next === current ? bytes : encodeManifest(next);
  });
  return next;
}

/** Whoever sends a document on its way, for the first time or again, it says since when. */
function withWait(next: DocumentManifest, now: Date): DocumentManifest {
  if (isAtEnd(next) === (next.waitingSince === null)) return next;
  return { ...next, waitingSince: isAtEnd(next) ? null : now.toISOString() };
}
