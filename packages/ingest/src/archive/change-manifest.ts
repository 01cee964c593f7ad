import type { DocumentManifest } from "./document-manifest.ts";

export type ManifestChange = (current: DocumentManifest) => DocumentManifest;

/**
 * Reads a manifest, changes it and writes it back, one change after the other for each document: what somebody else has
 * written since (a takedown while a document is being read) is kept. Between processes a window of milliseconds is left;
 * two processes work on one document only after a crash, and every step can be done twice.
 */
export function createManifestChanger(
  read: (id: string) => Promise<DocumentManifest | null>,
  write: (manifest: DocumentManifest) => Promise<void>,
): (id: string, change: ManifestChange) => Promise<DocumentManifest | null> {
  const lastOf = new Map<string, Promise<unknown>>();
  const changeNow = async (id: string, change: ManifestChange) => {
    const current = await read(id);
    const next = current && change(current);
    if (next && next !== current) await write(next);
    return next;
  };
  return async (id, change) => {
    const turn = (lastOf.get(id) ?? Promise.resolve()).catch(() => {}).then(() => changeNow(id, change));
    lastOf.set(id, turn);
    try {
      return await turn;
    } finally {
      if (lastOf.get(id) === turn) lastOf.delete(id);
    }
  };
}
