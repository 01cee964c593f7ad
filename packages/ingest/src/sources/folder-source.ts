import { readFile, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { PermanentError, TransientError } from "../errors.ts";
import { findFiles, sentence } from "./find-files.ts";
import type { Source, SourceAccess, SourceReference } from "./source.ts";

export interface FolderSourceOptions {
  readonly id: string;
  readonly path: string;
  readonly access: SourceAccess;
  readonly municipality?: string | undefined;
}

/**
 * A folder of minutes, with its folders. A file that is renamed is another document with the same bytes: it takes over
 * what is shown when the old one is withdrawn.
 */
export function createFolderSource({ id, path: folder, access, municipality }: FolderSourceOptions): Source {
  return {
    id,
    kind: "folder",
    access,
    ...(municipality !== undefined && { municipality }),
    list: (signal) => listFolder(folder, signal),
    fetch: async (reference) => {
      const path = join(folder, ...reference.key.split("/"));
      if (relative(folder, path).startsWith(".."))
        throw new PermanentError("outside", `${reference.key} ligger uden for ${folder}.`);
      const bytes = await readFile(path).catch(asSourceError(path));
      return { reference, bytes };
    },
  };
}

/** @throws TransientError when the folder, or one inside it, cannot be read: then nothing may be concluded from what is missing. */
async function* listFolder(folder: string, signal: AbortSignal): AsyncIterable<SourceReference> {
  for await (const { path, problem } of findFiles(folder)) {
    signal.throwIfAborted();
    if (problem !== undefined) throw new TransientError("source-unreadable", problem);
    const { size, mtimeMs } = await stat(path).catch(asSourceError(path));
    const key = relative(folder, path).split(sep).join("/") || basename(path);
    yield { key, name: basename(path), fingerprint: `${size}-${Math.round(mtimeMs)}` };
  }
}

/** A file that is gone or locked for the moment may be back in the next run. */
function asSourceError(path: string): (error: unknown) => never {
  return (error) => {
    throw new TransientError("source-unreadable", sentence(path, error), { cause: error });
  };
}
