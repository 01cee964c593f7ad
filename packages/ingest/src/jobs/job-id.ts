import type { DocumentManifest } from "../archive/document-manifest.ts";

/**
 * Deterministic: the same work asked for twice is in the queue once. Changes with the content, so that a document that
 * changes while it is being read is read again. Never an integer and never with a `:`, which BullMQ refuses.
 */
export function documentJobId(manifest: DocumentManifest): string {
  return `doc-${manifest.id}-${manifest.sha256?.slice(0, 12) ?? "new"}`;
}

export function runJobId(sourceId: string): string {
  return `run-${sourceId}`;
}
