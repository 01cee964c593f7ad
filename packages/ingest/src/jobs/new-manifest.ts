import type { DocumentManifest } from "../archive/document-manifest.ts";
import type { Source, SourceReference } from "../sources/source.ts";
import { documentId } from "./document-id.ts";

/** The manifest of a document that was never seen before. */
export function newManifest(
  source: Pick<Source, "id" | "access" | "municipality">,
  reference: SourceReference,
  now: Date,
): DocumentManifest {
  return {
    schemaVersion: 1,
    id: documentId(source.id, reference.key),
    sourceId: source.id,
    key: reference.key,
    name: reference.name,
    mediaType: reference.mediaType ?? null,
    href: reference.href ?? null,
    fingerprint: reference.fingerprint ?? null,
    access: source.access,
    municipality: source.municipality ?? null,
    body: null,
    firstSeen: now.toISOString(),
    lastSeen: now.toISOString(),
    missedRuns: 0,
    sha256: null,
    size: null,
    fetchedAt: null,
    state: "discovered",
    error: null,
    attempts: 0,
    waitingSince: now.toISOString(),
    versions: [],
    wants: "fetch",
    indexedVersion: null,
    indexedAt: null,
    meetingId: null,
    shownItems: [],
    idSuffix: "",
    supersededBy: null,
    parts: [],
    partOf: null,
    removal: null,
  };
}
