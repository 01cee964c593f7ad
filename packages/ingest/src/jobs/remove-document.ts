import type { Archive } from "../archive/archive.ts";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import type { Removal } from "../archive/removal.ts";
import type { Enqueue } from "./run-source.ts";

/**
 * Takes a document down for good: its bytes may not come back, from whatever source; original, text and records are
 * erased; the manifest stays as a tombstone. Other documents with the same bytes go with it. The index follows by the queue.
 * Returns the tombstones; none when there is no such document.
 */
export async function removeDocument(
  archive: Archive,
  documentId: string,
  removal: Removal,
  enqueue: Enqueue,
): Promise<DocumentManifest[]> {
  const asked = await archive.manifest(documentId);
  if (!asked) return [];
  const hashes = contentHashes(asked);
  for (const sha256 of hashes) await archive.block(sha256, removal);
  const tombstones: DocumentManifest[] = [];
  for await (const manifest of archive.manifests()) {
    if (manifest.id !== documentId && !contentHashes(manifest).some((sha256) => hashes.includes(sha256))) continue;
    const tombstone = await archive.changeManifest(manifest.id, (current) => ({
      ...current,
      state: "removed",
      removal,
      wants: null,
      error: null,
    }));
    if (!tombstone) continue;
    await archive.eraseContent(tombstone.id, tombstone.versions);
    if (tombstone.sha256 !== null) await archive.eraseContent(tombstone.id, [{ version: 0, sha256: tombstone.sha256 }]);
    tombstones.push(tombstone);
  }
  await enqueue(tombstones);
  return tombstones;
}

function contentHashes({ sha256, versions }: DocumentManifest): string[] {
  return [...new Set([...(sha256 === null ? [] : [sha256]), ...versions.map((version) => version.sha256)])];
}
