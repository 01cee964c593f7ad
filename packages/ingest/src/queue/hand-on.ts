import { setTimeout as sleep } from "node:timers/promises";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import type { Enqueue } from "../jobs/run-source.ts";

/** Documents that come this soon after one another go into the queue together: a queue takes ten at once as fast as one. */
const COLLECT_MS = 100;

/**
 * Hands documents on to their next stage, several at once where many come. Resolves when the document is in the queue,
 * so that the job that hands it on is not done before.
 */
export function createHandOn(enqueue: Enqueue): (manifest: DocumentManifest) => Promise<void> {
  let collecting: { readonly manifests: DocumentManifest[]; readonly handedOn: Promise<void> } | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;

  const collect = () => {
    const manifests: DocumentManifest[] = [];
    const alone = performance.now() - lastAt > COLLECT_MS;
    const handedOn = sleep(alone ? 0 : COLLECT_MS).then(() => {
      collecting = undefined;
      return enqueue(manifests);
    });
    return { manifests, handedOn };
  };

  return (manifest) => {
    collecting ??= collect();
    collecting.manifests.push(manifest);
    lastAt = performance.now();
    return collecting.handedOn;
  };
}
