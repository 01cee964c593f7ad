import type { DamagedManifest } from "../archive/damaged-manifest.ts";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import { PermanentError } from "../errors.ts";
import type { BulkWriter } from "../index-writer/bulk-writer.ts";
import type { IndexEntry } from "../index-writer/read-index.ts";
import type { Pipeline } from "./pipeline.ts";
import { shownDocuments } from "./shown-documents.ts";

type ReindexPipeline = Pick<Pipeline, "archive" | "now">;

/** The next index, beside the one that visitors search. */
export interface NextIndex extends BulkWriter {
  entries(): AsyncIterable<IndexEntry>;
  /** Puts it in the other's place; the other is kept in its. */
  swap(): Promise<void>;
}

export interface ReindexOptions {
  /** Keeps writers away from the index that is about to be replaced, until the returned function is called. */
  readonly holdWriters: () => Promise<() => Promise<void>>;
  readonly onProgress?: (items: number) => void;
}

export interface ReindexReport {
  readonly documents: number;
  readonly items: number;
  readonly seconds: number;
}

/**
 * Makes a fresh index from the archive and swaps it in when it holds exactly what the archive says, by id and hash.
 * Visitors search the old one until then, and new documents go on being written to it; what came meanwhile is caught up
 * with while the writers wait.
 * @throws PermanentError `comparison-failed`, `manifest-damaged`: nothing was swapped.
 */
export async function reindex(
  pipeline: ReindexPipeline,
  next: NextIndex,
  options: ReindexOptions,
): Promise<ReindexReport> {
  const started = pipeline.now().getTime();
  await fill(pipeline, next, () => true, options.onProgress);
  const release = await options.holdWriters();
  try {
    const { documents, items } = await catchUp(pipeline, next);
    await next.swap();
    return { documents, items, seconds: (pipeline.now().getTime() - started) / 1000 };
  } finally {
    await release();
  }
}

async function fill(
  pipeline: ReindexPipeline,
  next: BulkWriter,
  isWanted: (manifest: DocumentManifest) => boolean,
  onProgress?: (items: number) => void,
): Promise<void> {
  let items = 0;
  for await (const manifest of pipeline.archive.manifests(refuse)) {
    if (manifest.shownItems.length === 0 || !isWanted(manifest)) continue;
    const put = await shownDocuments(pipeline, manifest);
    if (put.length !== manifest.shownItems.length) throw incomplete(manifest, put.length);
    await keepHashes(pipeline, manifest, put);
    await next.write({ put, remove: [] });
    items += put.length;
    onProgress?.(items);
  }
  await next.settle();
}

/** What visitors find of a document whose manifest is damaged would be lost with the old index. */
function refuse({ message }: DamagedManifest): never {
  throw new PermanentError("manifest-damaged", `${message} Intet er byttet om; der søges stadig i det gamle indeks.`);
}

/** A rebuild never makes less of a document than there was. */
function incomplete({ name, shownItems }: DocumentManifest, left: number): PermanentError {
  const sentence = `Arkivets poster for ${name} giver ${left} af de ${shownItems.length} punkter, der vises nu; intet er byttet om.`;
  return new PermanentError("records-incomplete", sentence);
}

/** What is written may differ from what was written last time, when the program is newer than the index. */
async function keepHashes(
  { archive }: ReindexPipeline,
  manifest: DocumentManifest,
  put: readonly { id: string; contentHash: string }[],
) {
  const shownItems = put.map(({ id, contentHash }) => ({ id, contentHash }));
  if (JSON.stringify(shownItems) !== JSON.stringify(manifest.shownItems))
    await archive.changeManifest(manifest.id, (current) =>
      current.indexedVersion === manifest.indexedVersion ? { ...current, shownItems } : current,
    );
}

/** Writes what changed since the index was filled, takes out what was taken down, and makes sure that nothing else differs. */
async function catchUp(pipeline: ReindexPipeline, next: NextIndex): Promise<Comparison> {
  const comparison = await compare(pipeline, next);
  if (isSame(comparison)) return comparison;
  const { differing, extra } = comparison;
  if (extra.length > 0) await next.write({ put: [], remove: extra });
  await fill(pipeline, next, ({ id }) => differing.has(id));
  const mended = await compare(pipeline, next);
  if (isSame(mended)) return mended;
  const counts = `${mended.differing.size} dokumenter afviger fra arkivet, og ${mended.extra.length} punkter er for mange`;
  throw new PermanentError(
    "comparison-failed",
    `Det nye indeks blev ikke sat ind: ${counts}. Der søges stadig i det gamle.`,
  );
}

interface Comparison {
  /** Documents that the index does not show as the archive says. */
  readonly differing: ReadonlySet<string>;
  /** Items of the index that the archive does not know. */
  readonly extra: readonly string[];
  readonly documents: number;
  readonly items: number;
}

const isSame = ({ differing, extra }: Comparison) => differing.size === 0 && extra.length === 0;

async function compare({ archive }: ReindexPipeline, next: NextIndex): Promise<Comparison> {
  const entries = new Map<string, string>();
  for await (const { id, contentHash } of next.entries()) entries.set(id, contentHash);
  const differing = new Set<string>();
  let documents = 0;
  let items = 0;
  for await (const manifest of archive.manifests(refuse)) {
    if (manifest.shownItems.length > 0) documents++;
    for (const { id, contentHash } of manifest.shownItems) {
      items++;
      if (entries.get(id) !== contentHash) differing.add(manifest.id);
      entries.delete(id);
    }
  }
  return { differing, extra: [...entries.keys()], documents, items };
}
