import type { Archive } from "../archive/archive.ts";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import type { Removal } from "../archive/removal.ts";
import type { Enqueue } from "./run-source.ts";

/**
 * Takes a document down for good: its bytes may not come back, from whatever source; original, text and records are
 * erased; the manifest stays as a tombstone. With it go its parts, other documents with the same bytes, and the containers
 * that any of these lie in, but not what else lies in those. The index follows by the queue.
 * Returns the tombstones; none when there is no such document.
 */
export async function removeDocument(
  archive: Archive,
  documentId: string,
  removal: Removal,
  enqueue: Enqueue,
): Promise<DocumentManifest[]> {
  if (!(await archive.manifest(documentId))) return [];
  const tombstones: DocumentManifest[] = [];
  for (const { id, hashes } of await concerned(archive, documentId)) {
    for (const sha256 of hashes) await archive.block(sha256, removal);
    const tombstone = await archive.changeManifest(id, (current) => ({
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

/** What has to be known of every document to tell which go together. */
interface Known {
  readonly id: string;
  readonly partOf: string | null;
  readonly hashes: readonly string[];
}

async function concerned(archive: Archive, documentId: string): Promise<Known[]> {
  const all: Known[] = [];
  for await (const manifest of archive.manifests())
    all.push({ id: manifest.id, partOf: manifest.partOf, hashes: contentHashes(manifest) });
  const chosen = new Set(all.filter(({ id }) => id === documentId));
  grow(chosen, all, ({ partOf }) => [...chosen].some(({ id }) => id === partOf));
  const hashes = new Set([...chosen].flatMap((document) => document.hashes));
  grow(chosen, all, (document) => document.hashes.some((sha256) => hashes.has(sha256)));
  grow(chosen, all, ({ id }) => [...chosen].some(({ partOf }) => partOf === id));
  return [...chosen];
}

/** Adds what belongs to the chosen ones, and what belongs to those, until nothing does. */
function grow(chosen: Set<Known>, all: readonly Known[], belongs: (document: Known) => boolean): void {
  const before = chosen.size;
  for (const document of all) if (!chosen.has(document) && belongs(document)) chosen.add(document);
  if (chosen.size > before) grow(chosen, all, belongs);
}

function contentHashes({ sha256, versions }: DocumentManifest): string[] {
  return [...new Set([...(sha256 === null ? [] : [sha256]), ...versions.map((version) => version.sha256)])];
}
