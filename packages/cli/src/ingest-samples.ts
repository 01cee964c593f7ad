import { readFile } from "node:fs/promises";
import { addDocument, isAtEnd, type RunningWorker } from "@referat/ingest";
import { showProgress } from "./add/progress.ts";
import { waitForDocuments } from "./add/wait-for-documents.ts";
import { sampleMinutes } from "./sample-minutes.ts";

/** Adds the bundled samples that are not there yet, and waits with a progress display until each is found or failed. */
export async function ingestSamples({ archive, queues }: RunningWorker, signal: AbortSignal): Promise<void> {
  const manifests = await Promise.all(
    sampleMinutes().map(async ({ path, name }) =>
      addDocument(archive, { name, bytes: await readFile(path), access: "open" }),
    ),
  );
  const waiting = manifests.filter((manifest) => !isAtEnd(manifest));
  if (waiting.length === 0) return;
  const progress = showProgress();
  progress.say("Læser eksempelreferater fra en opdigtet kommune …");
  for (const _ of waiting) progress.add();
  await queues.enqueue(waiting);
  for await (const _ of waitForDocuments(
    archive,
    waiting.map(({ id }) => id),
    signal,
  ))
    progress.done();
  progress.stop();
}
