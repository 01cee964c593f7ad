import type { DocumentManifest } from "../archive/document-manifest.ts";
import { PermanentError } from "../errors.ts";
import type { FetchedDocument } from "../sources/source.ts";
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
  if (!source)
    throw new PermanentError(
      "source-gone",
      `Source ${manifest.sourceId} is no longer configured; ${manifest.name} cannot be fetched.`,
    );
  const { key, name, mediaType, href, fingerprint } = manifest;
  const reference = { key, name, ...present({ mediaType, href, fingerprint }) };
  return storeOriginal(pipeline, manifest, await source.fetch(reference, signal));
}

/** Keeps the bytes, then the manifest: a manifest never names an original that is not there. */
export async function storeOriginal(
  { archive, now }: Pick<Pipeline, "archive" | "now">,
  manifest: DocumentManifest,
  fetched: FetchedDocument,
): Promise<DocumentManifest> {
  const sha256 = sha256Of(fetched.bytes);
  await archive.putOriginal(sha256, fetched.bytes);
  const next: DocumentManifest = {
    ...manifest,
    name: fetched.reference.name,
    mediaType: fetched.mediaType ?? fetched.reference.mediaType ?? manifest.mediaType,
    fingerprint: fetched.reference.fingerprint ?? manifest.fingerprint,
    access: fetched.access ?? manifest.access,
    municipality: fetched.municipality ?? manifest.municipality,
    body: fetched.body ?? manifest.body,
    sha256,
    size: fetched.bytes.length,
    fetchedAt: now().toISOString(),
    state: "fetched",
    error: null,
  };
  await archive.putManifest(next);
  return next;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], null> };

function present<T extends Record<string, string | null>>(values: T): Present<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== null);
  // The entries are those of T without its nulls; Object.fromEntries forgets the names.
  return Object.fromEntries(entries) as Present<T>;
}
