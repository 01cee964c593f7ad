import { contentHash, type SearchDocument, toSearchDocuments } from "@referat/search-index";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import type { Pipeline } from "./pipeline.ts";

/** The items of one version as the index wants them, under the ids they were parsed with. */
export async function searchDocuments(
  { archive }: Pick<Pipeline, "archive">,
  manifest: DocumentManifest,
  version: number | undefined,
): Promise<SearchDocument[]> {
  const minutes = version === undefined ? null : await archive.records(manifest.id, version);
  if (minutes === null)
    throw new Error(`The records of ${manifest.name} (version ${version}) are missing in the archive.`);
  return toSearchDocuments(minutes, {
    documentId: manifest.id,
    sourceId: manifest.sourceId,
    sourceAccess: manifest.access,
  });
}

/** What the index is to show of a settled document, made anew from its records. */
export async function shownDocuments(
  pipeline: Pick<Pipeline, "archive">,
  manifest: DocumentManifest,
): Promise<SearchDocument[]> {
  if (manifest.shownItems.length === 0 || manifest.indexedVersion === null) return [];
  const shown = new Set(manifest.shownItems.map(({ id }) => id));
  const documents = await searchDocuments(pipeline, manifest, manifest.indexedVersion);
  return documents.map((document) => underSuffix(document, manifest.idSuffix)).filter(({ id }) => shown.has(id));
}

/** The same item under an id of its own, for a meeting whose ids another one has. */
export function underSuffix(document: SearchDocument, suffix: string): SearchDocument {
  if (suffix === "") return document;
  const { contentHash: _, ...facts } = document;
  const moved = { ...facts, id: document.id + suffix, meetingId: document.meetingId + suffix };
  return { ...moved, contentHash: contentHash(moved) };
}
