import { parseMinutes } from "@referat/parser";
import type { Minutes } from "@referat/parser/records";
import { extractPath } from "./extract-path.ts";

/** What `referat parse` prints for a file that gave no record. */
export interface ReadFailure {
  readonly source: string;
  readonly error: { readonly code: string; readonly message: string };
}

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file.",
  EACCES: "The file may not be read: check its permissions.",
  EISDIR: "This is a folder.",
};

/** Reads one file into its record; a failure is a value, so that other files go on. */
export async function readMinutes(
  path: string,
  options: { readonly municipality?: string },
): Promise<Minutes | ReadFailure> {
  try {
    const document = await extractPath(path);
    return parseMinutes(document, options.municipality === undefined ? {} : { municipality: options.municipality });
  } catch (error) {
    const code = codeOf(error);
    const message = MESSAGES[code] ?? (error instanceof Error ? error.message : String(error));
    return { source: path, error: { code, message } };
  }
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unreadable";
}
