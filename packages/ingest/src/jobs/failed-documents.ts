import type { Archive } from "../archive/archive.ts";
import { currentVersion, type DocumentManifest } from "../archive/document-manifest.ts";
import type { Enqueue } from "./run-source.ts";

/** Every document that failed: the dead-letter list. */
export async function* failedDocuments(archive: Archive): AsyncIterable<DocumentManifest> {
  for await (const manifest of archive.manifests()) if (manifest.state === "failed") yield manifest;
}

/** Tries failed documents again from where they stopped. */
export async function retryDocuments(
  archive: Archive,
  manifests: readonly DocumentManifest[],
  enqueue: Enqueue,
): Promise<void> {
  for (const { id } of manifests) {
    const next = await archive.changeManifest(id, (current) => {
      if (current.state !== "failed") return current;
      return { ...current, state: stateBefore(current), attempts: 0, error: null };
    });
    if (next) await enqueue([next]);
  }
}

function stateBefore(manifest: DocumentManifest): DocumentManifest["state"] {
  if (manifest.wants === "fetch" || manifest.sha256 === null) return "discovered";
  return currentVersion(manifest)?.sha256 === manifest.sha256 ? "parsed" : "fetched";
}

/** Takes a failed document off the list without trying again. Its original stays; the same bytes may be added again. */
export async function discardDocument(archive: Archive, documentId: string, enqueue: Enqueue): Promise<void> {
  const next = await archive.changeManifest(documentId, (current) => ({ ...current, state: "withdrawn" }));
  if (next) await enqueue([next]);
}
