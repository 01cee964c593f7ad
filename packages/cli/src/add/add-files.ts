import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import {
  type AddedFile,
  type Archive,
  addDocument,
  type DocumentManifest,
  findFiles,
  type JobQueues,
  sentence,
} from "@referat/ingest";
import type { InputFile } from "@referat/ingest/extraction";

/** Documents that are put into the queue at once. */
const ENQUEUE_AT_ONCE = 50;

/** What a person says of everything that is added at once. */
export type AddOptions = Pick<AddedFile, "access" | "municipality">;

/** What became of one path: a document on its way, or a sentence that says what to do. */
export type Added =
  | { readonly path: string; readonly manifest: DocumentManifest; readonly problem?: undefined }
  | { readonly path: string; readonly manifest?: undefined; readonly problem: string };

/** Puts every file under the paths into archive and queue. A file that cannot be added is told and keeps nothing else up. */
export async function* addFiles(
  archive: Archive,
  queues: Pick<JobQueues, "enqueue">,
  paths: readonly string[],
  options: AddOptions,
): AsyncIterable<Added> {
  const waiting: DocumentManifest[] = [];
  for (const path of paths) {
    for await (const found of findFiles(path)) {
      const added: Added = found.problem === undefined ? await addFile(archive, found.path, options) : found;
      if (added.manifest) waiting.push(added.manifest);
      if (waiting.length >= ENQUEUE_AT_ONCE) await queues.enqueue(waiting.splice(0));
      yield added;
    }
  }
  await queues.enqueue(waiting);
}

async function addFile(archive: Archive, path: string, options: AddOptions): Promise<Added> {
  const name = basename(path);
  try {
    const bytes = await readFile(path);
    if (bytes.length === 0) return { path, problem: `${path} er tom: intet er tilføjet.` };
    if (!(await canRead({ name, bytes })))
      return { path, problem: `${path} er af en type, der ikke kan læses: gem den som PDF eller tekst.` };
    return { path, manifest: await addDocument(archive, { ...options, name, path: resolve(path), bytes }) };
  } catch (error) {
    return {
      path,
      problem:
        error instanceof Error && "code" in error && !("errorClass" in error) ? sentence(path, error) : String(error),
    };
  }
}

/** Every format's reader is loaded only when there is a file to look at. */
async function canRead(file: InputFile): Promise<boolean> {
  const { isReadable } = await import("@referat/ingest/extraction");
  return isReadable(file);
}
