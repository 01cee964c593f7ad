import type { DocumentManifest } from "../archive/document-manifest.ts";
import type { Part } from "../extraction/containers/container.ts";
import { storeOriginal } from "./fetch-document.ts";
import { newManifest } from "./new-manifest.ts";
import type { Pipeline } from "./pipeline.ts";

type HasArchive = Pick<Pipeline, "archive" | "now">;

/**
 * Makes each part of a container a document of its own, or brings the one it is up to date, and withdraws those that are no
 * longer in it. Returns every part there is or was, for the queue.
 */
export async function keepParts(
  pipeline: HasArchive,
  container: DocumentManifest,
  parts: readonly Part[],
): Promise<DocumentManifest[]> {
  const kept: DocumentManifest[] = [];
  for (const part of parts) kept.push(await keepPart(pipeline, container, part));
  const ids = new Set(kept.map(({ id }) => id));
  const gone = await withdrawParts(
    pipeline,
    container.parts.filter((id) => !ids.has(id)),
  );
  return [...kept, ...gone];
}

async function keepPart(
  pipeline: HasArchive,
  container: DocumentManifest,
  { path, name, bytes }: Part,
): Promise<DocumentManifest> {
  const reference = { key: `${container.key}#${path}`, name };
  const { sourceId, access, municipality, body, href, partOf: _ } = container;
  const source = { id: sourceId, access, ...(municipality !== null && { municipality }) };
  const fresh = { ...newManifest(source, reference, pipeline.now()), body, href, partOf: container.id };
  await pipeline.archive.changeManifest(fresh.id, (known) => asIn(container, known));
  return storeOriginal(pipeline, fresh, { reference, bytes });
}

/** What a container says of its parts; a part that was withdrawn with it is to be shown again. */
function asIn({ access, municipality, body }: DocumentManifest, known: DocumentManifest): DocumentManifest {
  if (known.state === "removed") return known;
  const same = known.access === access && known.state !== "withdrawn";
  return { ...known, access, municipality, body, ...(!same && { state: "fetched", indexedVersion: null }) };
}

/** Withdraws parts of a container. Returns them, for the queue. */
export async function withdrawParts({ archive }: HasArchive, ids: readonly string[]): Promise<DocumentManifest[]> {
  const withdrawn: DocumentManifest[] = [];
  for (const id of ids) {
    const next = await archive.changeManifest(id, (current) =>
      current.state === "removed" ? current : { ...current, state: "withdrawn" },
    );
    if (next) withdrawn.push(next);
  }
  return withdrawn;
}
