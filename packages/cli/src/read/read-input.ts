import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { InputFile } from "@referat/ingest/extraction";

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file: check the spelling.",
  EACCES: "The file may not be read: check its permissions.",
  EISDIR: "This is a folder: name a file in it.",
};

/** A path that cannot be read, in one sentence; `code` is the file system's. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: string;

  constructor(code: string, cause: unknown) {
    super(SENTENCES[code] ?? `The file cannot be read (${code}).`, { cause });
    this.code = code;
  }
}

/** The bytes of a path, as extractors want them. @throws InputError */
export async function readInput(path: string): Promise<InputFile> {
  try {
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    throw new InputError(error instanceof Error && "code" in error ? String(error.code) : "unknown", error);
  }
}
