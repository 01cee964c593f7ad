import type { AgendaItem } from "@referat/parser/records";
import type { Archive } from "../archive/archive.ts";
import { DamagedManifest } from "../archive/damaged-manifest.ts";
import type { DocumentManifest, DocumentVersion } from "../archive/document-manifest.ts";
import { damageAsValue } from "../archive/read-manifests.ts";

/** One agenda item as one reading of one document has it. */
export interface ItemVersion {
  readonly document: DocumentManifest;
  readonly version: DocumentVersion;
  readonly item: AgendaItem;
}

/**
 * Every version of an item that the archive has, oldest first: the readings of its document, and those of the other
 * documents of the same meeting (the agenda, the minutes before they were corrected). Empty when nobody has such an item.
 */
export async function itemHistory(archive: Archive, itemId: string): Promise<ItemVersion[]> {
  const documents = await documentsOfMeeting(archive, itemId);
  const history: ItemVersion[] = [];
  for (const document of documents)
    for (const version of document.versions) {
      const minutes = await archive.records(document.id, version.version);
      const item = minutes?.items.find(({ id }) => id === itemId || id + document.idSuffix === itemId);
      if (item) history.push({ document, version, item });
    }
  return history.sort((a, b) => (a.version.parsedAt < b.version.parsedAt ? -1 : 1));
}

async function documentsOfMeeting(archive: Archive, itemId: string): Promise<DocumentManifest[]> {
  for await (const manifest of archive.manifests()) {
    if (!manifest.shownItems.some(({ id }) => id === itemId)) continue;
    const claims = manifest.meetingId === null ? [] : await archive.claims(manifest.meetingId);
    const all = await Promise.all(claims.map(({ documentId }) => damageAsValue(archive.manifest(documentId))));
    return all.flatMap((document) =>
      document === null || document instanceof DamagedManifest || document.idSuffix !== manifest.idSuffix
        ? []
        : [document],
    );
  }
  return [];
}
