import { existsSync } from "node:fs";
import { createArchive, createFolderStore, type DocumentManifest, newManifest } from "@referat/ingest";
import { Minutes } from "@referat/parser/records";
import { toSearchDocuments } from "@referat/search-index";
import { syntheticMinutes } from "../search/synthetic-minutes.ts";

const WRITE_AT_ONCE = 50;
const SOURCE = { id: "bench", access: "open" } as const;

/** An archive of indexed documents with `items` items in all, written as the pipeline would have. One that is there already is left as it is. */
export async function writeArchive(directory: string, items: number): Promise<void> {
  if (existsSync(directory)) return;
  const archive = createArchive(createFolderStore(directory));
  let writing: Promise<void>[] = [];
  for (const made of syntheticMinutes(items)) {
    const minutes = Minutes.parse(made); // fields in the order in which the archive gives them back, which the hash sees
    const manifest = indexedManifest(minutes);
    writing.push(archive.putRecords(manifest.id, 1, minutes), archive.putManifest(manifest));
    if (writing.length < WRITE_AT_ONCE) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
}

function indexedManifest(minutes: Minutes): DocumentManifest {
  const { name, sha256 } = minutes.source;
  const fresh = newManifest(SOURCE, { key: name, name, fingerprint: "same" }, new Date(0));
  const read = { sha256, extractor: "bench", parser: "bench", parsedAt: fresh.firstSeen, kind: minutes.kind };
  const manifest: DocumentManifest = {
    ...fresh,
    sha256,
    state: "indexed",
    wants: null,
    versions: [{ ...read, version: 1, items: minutes.items.length, losses: [] }],
    indexedVersion: 1,
  };
  const context = {
    documentId: manifest.id,
    sourceId: SOURCE.id,
    sourceAccess: SOURCE.access,
    publishedAt: fresh.firstSeen,
  };
  const shownItems = toSearchDocuments(minutes, context).map(({ id, contentHash }) => ({ id, contentHash }));
  return { ...manifest, shownItems };
}
