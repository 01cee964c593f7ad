import { DamagedManifest } from "../archive/damaged-manifest.ts";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import { damageAsValue } from "../archive/read-manifests.ts";
import type { IndexEntry } from "../index-writer/read-index.ts";
import type { Pipeline } from "./pipeline.ts";
import type { Enqueue } from "./run-source.ts";

/** What the comparison of archive and index found, in items, and what was done about it. */
export interface AuditReport {
  readonly archived: number;
  readonly indexed: number;
  /** In the archive, not in the index, or there with other content. */
  readonly missing: number;
  readonly different: number;
  /** In the index although no document shows them. */
  readonly extra: number;
  /** Documents that are written again because of it. */
  readonly mended: number;
}

/**
 * Compares what the archive says the index shows with what it does show, by id and content hash, and mends the
 * difference: what is missing or different is written again, what is too much is taken out. Documents on their way are
 * left alone.
 */
export async function audit(
  pipeline: Pick<Pipeline, "archive" | "index" | "log">,
  entries: AsyncIterable<IndexEntry>,
  enqueue: Enqueue,
): Promise<AuditReport> {
  const expected = await expectedItems(pipeline);
  const archived = expected.size;
  const extra: IndexEntry[] = [];
  const different = new Set<string>();
  let indexed = 0;
  for await (const entry of entries) {
    indexed++;
    const item = expected.get(entry.id);
    expected.delete(entry.id);
    if (!item) extra.push(entry);
    else if (item.contentHash !== entry.contentHash) different.add(item.documentId);
  }
  const lacking = new Set([...expected.values()].map(({ documentId }) => documentId));
  const mended = await writeAgain(pipeline, [...new Set([...lacking, ...different])], enqueue);
  const removed = await takeOut(pipeline, extra);
  const report = { archived, indexed, missing: expected.size, different: different.size, extra: removed, mended };
  pipeline.log.info({ event: "audit.finished", ...report });
  return report;
}

/** Every item that a settled document shows, by id. */
async function expectedItems({ archive }: Pick<Pipeline, "archive">) {
  const expected = new Map<string, { documentId: string; contentHash: string }>();
  for await (const manifest of archive.manifests())
    for (const { id, contentHash } of manifest.shownItems) expected.set(id, { documentId: manifest.id, contentHash });
  return expected;
}

async function writeAgain({ archive }: Pick<Pipeline, "archive">, ids: readonly string[], enqueue: Enqueue) {
  const again: DocumentManifest[] = [];
  for (const id of ids) {
    const next = await archive.changeManifest(id, (current) => {
      if (current.state !== "indexed" && current.state !== "failed") return current;
      return { ...current, indexedVersion: null, ...(current.state === "indexed" && { state: "parsed" }) };
    });
    if (next?.indexedVersion === null) again.push(next);
  }
  await enqueue(again);
  return again.length;
}

/**
 * Looks again before taking anything out: what seemed too much may have been on its way while the index was read.
 * What belongs to a damaged manifest stays: nobody knows whether it is too much.
 */
async function takeOut(
  { archive, index }: Pick<Pipeline, "archive" | "index">,
  extra: readonly IndexEntry[],
): Promise<number> {
  const remove: string[] = [];
  for (const { id, documentId } of extra) {
    const manifest = await damageAsValue(archive.manifest(documentId));
    if (manifest instanceof DamagedManifest) continue;
    const onItsWay = manifest?.state === "parsed" || manifest?.state === "fetched";
    if (!onItsWay && !manifest?.shownItems.some((item) => item.id === id)) remove.push(id);
  }
  if (remove.length > 0) await index.write({ put: [], remove });
  return remove.length;
}
