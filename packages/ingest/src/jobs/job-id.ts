import type { DocumentManifest } from "../archive/document-manifest.ts";
import { sha256Of } from "./document-id.ts";

/**
 * Deterministic: the same work asked for twice is in the queue once. Changes with the content, so that a document that
 * changes while it is being read is read again. Never an integer and never with a `:`, which BullMQ refuses.
 */
export function documentsJobId(manifests: readonly DocumentManifest[]): string {
  const each = manifests.map(({ id, sha256 }) => `${id}-${sha256?.slice(0, 12) ?? "new"}`).sort();
  return each.length === 1 ? `doc-${each[0]}` : `docs-${sha256Of(new TextEncoder().encode(each.join()))}`;
}

export function runJobId(sourceId: string): string {
  return `run-${sourceId}`;
}
