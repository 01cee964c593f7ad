import type { Archive } from "../archive/archive.ts";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import type { Enqueue } from "./run-source.ts";

/** Documents that are handed to the queue at once. */
const HAND_ON_AT_ONCE = 200;
const HAS_BEEN_READ: ReadonlySet<string> = new Set(["indexed", "superseded", "parsed"]);

/** Asks for every document to be read again, as after an improvement of the parser; each gets a new version. */
export async function requestReading(archive: Archive, enqueue: Enqueue): Promise<{ documents: number }> {
  let handOn: DocumentManifest[] = [];
  let documents = 0;
  for await (const manifest of archive.manifests()) {
    if (!HAS_BEEN_READ.has(manifest.state)) continue;
    const next = await archive.changeManifest(manifest.id, (current) => ({
      ...current,
      wants: "read",
      state: "fetched",
    }));
    if (next) handOn.push(next);
    documents++;
    if (handOn.length < HAND_ON_AT_ONCE) continue;
    await enqueue(handOn);
    handOn = [];
  }
  await enqueue(handOn);
  return { documents };
}
