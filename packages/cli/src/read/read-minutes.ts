import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { ExtractionError } from "@referat/ingest/extraction";
import { parseMinutes, textDocument } from "@referat/parser";
import type { Minutes } from "@referat/parser/records";
import type { SourceDocument } from "@referat/parser/source-document";
import { extractPath } from "./extract-path.ts";

/** What `referat parse` prints for a file that gave no record. */
export interface ReadFailure {
  readonly source: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** What became of one file. `problem` is the sentence for the person, null when all is well. */
export interface ReadOutcome {
  readonly record: Minutes | ReadFailure;
  readonly problem: string | null;
}

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file.",
  EACCES: "The file may not be read: check its permissions.",
  EISDIR: "This is a folder.",
};

/** Bytes that are no minutes of any kind, rather than minutes that cannot be read: these have a record that says so. */
const NO_MINUTES: ReadonlySet<string> = new Set(["empty-file", "unknown-format"]);

/** Reads one file into its record; a failure is a value, so that other files go on. */
export async function readMinutes(path: string, options: { readonly municipality?: string }): Promise<ReadOutcome> {
  const { municipality } = options;
  try {
    const { document, problem } = await readDocument(path);
    const minutes = parseMinutes(document, municipality === undefined ? {} : { municipality });
    return problem === null
      ? { record: minutes, problem }
      : { record: withProblem(minutes, problem), problem: problem.message };
  } catch (error) {
    const code = codeOf(error);
    const message = MESSAGES[code] ?? (error instanceof Error ? error.message : String(error));
    return { record: { source: path, error: { code, message } }, problem: message };
  }
}

async function readDocument(path: string): Promise<{ document: SourceDocument; problem: ExtractionError | null }> {
  try {
    return { document: await extractPath(path), problem: null };
  } catch (error) {
    if (!(error instanceof ExtractionError && NO_MINUTES.has(error.code))) throw error;
    const digest = createHash("sha256")
      .update(await readFile(path))
      .digest("hex");
    const nothing = textDocument(basename(path), "", digest);
    return { document: { ...nothing, mediaType: "application/octet-stream" }, problem: error };
  }
}

function withProblem(minutes: Minutes, { code, message }: ExtractionError): Minutes {
  return {
    ...minutes,
    diagnostics: [{ code: `extraction.${code}`, severity: "error", message }, ...minutes.diagnostics],
  };
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unreadable";
}
