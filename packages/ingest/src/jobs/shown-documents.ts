import type { Minutes } from "@referat/parser/records";
import { contentHash, type SearchDocument, toSearchDocuments } from "@referat/search-index";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import type { Pipeline } from "./pipeline.ts";

type HasArchive = Pick<Pipeline, "archive">;

/** The records of one version. @throws Error when the archive has lost them: they were there when the version was made */
export async function recordsOf(
  { archive }: HasArchive,
  manifest: DocumentManifest,
  version: number,
): Promise<Minutes> {
  const minutes = await archive.records(manifest.id, version);
  if (minutes) return minutes;
  throw new Error(`Posterne for ${manifest.name} (version ${version}) mangler i arkivet.`);
}

/** The items of one version as the index wants them, under the ids they were parsed with. */
export async function searchDocuments(
  pipeline: HasArchive,
  manifest: DocumentManifest,
  version: number,
): Promise<SearchDocument[]> {
  return toSearchDocuments(await recordsOf(pipeline, manifest, version), {
    documentId: manifest.id,
    sourceId: manifest.sourceId,
    sourceAccess: manifest.access,
    publishedAt: publishedAt(manifest, version),
  });
}

/** When the bytes of a version were first read: feeds call it the moment of change, and another reading of the same bytes changes nothing. */
function publishedAt({ versions, firstSeen }: DocumentManifest, version: number): string {
  const sha256 = versions.find((each) => each.version === version)?.sha256;
  return versions.find((each) => each.sha256 === sha256)?.parsedAt ?? firstSeen;
}

/** What the index is to show of a settled document, made anew from its records. */
export async function shownDocuments(pipeline: HasArchive, manifest: DocumentManifest): Promise<SearchDocument[]> {
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
