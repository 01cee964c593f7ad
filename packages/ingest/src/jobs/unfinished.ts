import type { Archive } from "../archive/archive.ts";
import { type DocumentManifest, isAtEnd } from "../archive/document-manifest.ts";
import { nextStage } from "./next-stage.ts";

/** Every document that still has a way to go: what a worker puts into the queue when it starts, whatever became of the queue. */
export async function* unfinishedDocuments(archive: Archive): AsyncIterable<DocumentManifest> {
  for await (const manifest of archive.manifests()) {
    const waitsForRetry = manifest.state === "failed" && manifest.error?.class === "transient";
    const unfinished = !isAtEnd(manifest) || waitsForRetry || isGoneButShown(manifest);
    if (unfinished && nextStage(manifest) !== undefined) yield manifest;
  }
}

function isGoneButShown({ state }: DocumentManifest): boolean {
  return state === "withdrawn" || state === "removed";
}
