import type { Archive } from "./archive/archive.ts";
import type { DocumentManifest } from "./archive/document-manifest.ts";
import { documentId, sha256Of } from "./jobs/document-id.ts";
import { storeOriginal } from "./jobs/fetch-document.ts";
import { newManifest } from "./jobs/new-manifest.ts";
import type { SourceAccess } from "./sources/source.ts";

/** The source of what people add by hand. */
export const MANUAL_SOURCE = "manual";

/** A file that a person adds. */
export interface AddedFile {
  readonly name: string;
  /** Where it is, in full: what is later added from there may be its correction. */
  readonly path?: string;
  readonly bytes: Uint8Array;
  readonly access: SourceAccess;
  readonly municipality?: string;
}

/**
 * Puts one file into the archive and returns its manifest, ready for the queue. The document is its content: the same
 * bytes again, under whatever name, are the same document and nothing happens; other bytes under the same name are
 * another document (which meeting they belong to is decided when they have been read).
 */
export async function addDocument(
  archive: Archive,
  file: AddedFile,
  now: () => Date = () => new Date(),
): Promise<DocumentManifest> {
  const sha256 = sha256Of(file.bytes);
  const known = await archive.manifest(documentId(MANUAL_SOURCE, sha256));
  if (known && known.sha256 !== null) return again(archive, known, file.access);
  const source = {
    id: MANUAL_SOURCE,
    access: file.access,
    ...(file.municipality && { municipality: file.municipality }),
  };
  const reference = { key: sha256, name: file.name };
  const manifest = { ...newManifest(source, reference, now()), key: file.path ?? sha256 };
  return storeOriginal({ archive, now }, manifest, { reference, bytes: file.bytes });
}

/** Added before: what failed, or was taken off the list, is tried again, another access is shown, what was taken down stays down. */
async function again(archive: Archive, known: DocumentManifest, access: SourceAccess): Promise<DocumentManifest> {
  const stopped = known.state === "failed" || known.state === "withdrawn";
  if (known.state === "removed" || (!stopped && known.access === access)) return known;
  const next = await archive.changeManifest(known.id, (current) => ({
    ...current,
    access,
    state: "fetched",
    attempts: 0,
    indexedVersion: null,
    wants: current.parts.length > 0 ? "read" : current.wants,
  }));
  return next ?? known;
}
