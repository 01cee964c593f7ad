import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { InputFile } from "@referat/ingest/extraction";

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: "Filen findes ikke: se efter, om navnet er stavet rigtigt.",
  EACCES: "Filen må ikke læses: se efter dens rettigheder.",
  EISDIR: "Det er en mappe: skriv en fil i den.",
};

/** A path that cannot be read, in one sentence; `code` is the file system's. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: string;

  constructor(code: string, cause: unknown) {
    super(SENTENCES[code] ?? `Filen kan ikke læses (${code}).`, { cause });
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
