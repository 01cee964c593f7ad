import { currentVersion, type DocumentManifest } from "../archive/document-manifest.ts";
import type { Removal } from "../archive/removal.ts";
import { PermanentError } from "../errors.ts";
import type { FetchedDocument, SourceReference } from "../sources/source.ts";
import { sha256Of } from "./document-id.ts";
import type { Pipeline } from "./pipeline.ts";

/**
 * Brings the original into the archive and says so in the manifest.
 * @throws whatever the source throws; PermanentError when the source is no longer configured.
 */
export async function fetchDocument(
  pipeline: Pipeline,
  manifest: DocumentManifest,
  signal: AbortSignal,
): Promise<DocumentManifest> {
  const source = pipeline.source(manifest.sourceId);
  if (!source) {
    const sentence = `Kilden ${manifest.sourceId} er ikke længere sat op; ${manifest.name} kan ikke hentes.`;
    throw new PermanentError("source-gone", sentence);
  }
  return storeOriginal(pipeline, manifest, await source.fetch(referenceOf(manifest), signal));
}

/**
 * Keeps the bytes, then the manifest: a manifest never names an original that is not there. Bytes that were taken down
 * once are not kept, wherever they come from.
 */
export async function storeOriginal(
  { archive, now }: Pick<Pipeline, "archive" | "now">,
  manifest: DocumentManifest,
  fetched: FetchedDocument,
): Promise<DocumentManifest> {
  const sha256 = sha256Of(fetched.bytes);
  const blocked = await archive.blocked(sha256);
  if (!blocked) await archive.putOriginal(sha256, fetched.bytes);
  const change = (current: DocumentManifest) =>
    withOriginal(current, fetched, { sha256, blocked, at: now().toISOString() });
  const changed = await archive.changeManifest(manifest.id, change);
  if (changed) return changed;
  const first = change(manifest);
  await archive.putManifest(first);
  return first;
}

interface Arrival {
  readonly sha256: string;
  readonly blocked: Removal | null;
  readonly at: string;
}

function withOriginal(
  current: DocumentManifest,
  { reference, bytes, ...said }: FetchedDocument,
  arrival: Arrival,
): DocumentManifest {
  if (current.state === "removed") return current;
  const { sha256, blocked, at } = arrival;
  const next: DocumentManifest = {
    ...current,
    name: reference.name,
    mediaType: said.mediaType ?? reference.mediaType ?? current.mediaType,
    fingerprint: reference.fingerprint ?? current.fingerprint,
    access: said.access ?? current.access,
    municipality: said.municipality ?? current.municipality,
    body: said.body ?? current.body,
    sha256,
    size: bytes.length,
    fetchedAt: sha256 === current.sha256 ? current.fetchedAt : at,
    // A container that comes back brings its parts back.
    wants: current.parts.length > 0 && current.indexedVersion === null ? "read" : null,
    error: null,
  };
  return blocked ? { ...next, state: "removed", removal: blocked } : { ...next, state: stateOf(next) };
}

/** Bytes that are the same as before change nothing: the document is where it was. */
function stateOf(manifest: DocumentManifest): DocumentManifest["state"] {
  const version = currentVersion(manifest);
  if (version?.sha256 !== manifest.sha256) return "fetched";
  if (version?.version !== manifest.indexedVersion) return "parsed";
  return manifest.supersededBy === null ? "indexed" : "superseded";
}

function referenceOf({ key, name, mediaType, href, fingerprint }: DocumentManifest): SourceReference {
  return {
    key,
    name,
    ...(mediaType !== null && { mediaType }),
    ...(href !== null && { href }),
    ...(fingerprint !== null && { fingerprint }),
  };
}
