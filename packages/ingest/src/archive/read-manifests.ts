import type { ArchiveStore } from "./archive-store.ts";
import { DamagedManifest, type OnDamaged } from "./damaged-manifest.ts";
import { DocumentManifest } from "./document-manifest.ts";

/** Accepts `documents/ab/abcd.json`; refuses what an editor or a file manager leaves there: `abcd.json~`, `abcd (copy).json`. */
const MANIFEST_KEY = /^[A-Za-z0-9._/-]+\.json$/;

/** One manifest; null where there is none. @throws DamagedManifest */
export async function readManifest(store: ArchiveStore, key: string): Promise<DocumentManifest | null> {
  const bytes = await store.read(key);
  return bytes && parseManifest(key, bytes);
}

/** @throws DamagedManifest */
export function parseManifest(key: string, bytes: Uint8Array): DocumentManifest {
  try {
    return DocumentManifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new DamagedManifest(key, { cause });
  }
}

/** Indented: people read manifests too. */
export function encodeManifest(manifest: DocumentManifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}

/** Every manifest that can be read; of the others `onDamaged` is told. */
export async function* readManifests(store: ArchiveStore, onDamaged: OnDamaged): AsyncIterable<DocumentManifest> {
  for await (const key of store.list("documents/")) {
    const manifest = MANIFEST_KEY.test(key) ? await damageAsValue(readManifest(store, key)) : null;
    if (manifest instanceof DamagedManifest) onDamaged(manifest);
    else if (manifest) yield manifest;
  }
}

/** The manifest, or its damage, for those who go on without it. */
export async function damageAsValue(
  reading: Promise<DocumentManifest | null>,
): Promise<DocumentManifest | DamagedManifest | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DamagedManifest) return error;
    throw error;
  }
}
