import type { ArchiveStore } from "./archive-store.ts";
import type { DocumentManifest } from "./document-manifest.ts";
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
): Promise<DocumentManifest | null> {
  let next: DocumentManifest | null = null;
  await store.change(key, (bytes) => {
    const current = parseManifest(key, bytes);
    next = change(current);
    return next === current ? bytes : encodeManifest(next);
  });
  return next;
}
