import { createHash } from "node:crypto";
import { ExtractionError, type InputFile, readContent, type UnpackedFile } from "@referat/ingest/extraction";
import { parseMinutes, textDocument } from "@referat/parser";
import type { Diagnostic, Minutes } from "@referat/parser/records";
import type { SourceDocument } from "@referat/parser/source-document";
import { readInput } from "./read-input.ts";

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

interface Options {
  readonly municipality?: string;
}

/** Bytes that are no minutes of any kind, rather than minutes that cannot be read: these have a record that says so. */
const NO_MINUTES: ReadonlySet<string> = new Set(["empty-file", "unknown-format"]);

/**
 * Reads one file into its record, a mail or an archive into one for each of the minutes in it; a failure is a value, so that
 * other files go on.
 */
export async function readMinutes(path: string, options: Options): Promise<ReadOutcome[]> {
  try {
    return await outcomesOf(await readInput(path), options);
  } catch (error) {
    return [failure(path, error)];
  }
}

async function outcomesOf(file: InputFile, options: Options): Promise<ReadOutcome[]> {
  try {
    const content = await readContent(file);
    if ("unpacked" in content) return await outcomesOfParts(content.unpacked, options);
    return [{ record: parse(content.document, options), problem: null }];
  } catch (error) {
    if (!(error instanceof ExtractionError && NO_MINUTES.has(error.code))) throw error;
    const { code, message } = error;
    const diagnostic: Diagnostic = { code: `extraction.${code}`, severity: "error", message };
    return [{ record: withDiagnostics(parse(nothing(file), options), [diagnostic]), problem: message }];
  }
}

/** What is no minutes, such as the letter that the minutes are attached to, is left out where there are minutes. */
async function outcomesOfParts({ parts, warnings }: UnpackedFile, options: Options): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for (const part of parts)
    outcomes.push(...(await outcomesOf(part, options).catch((error) => [failure(part.name, error)])));
  const told = outcomes.filter(({ record, problem }) => problem !== null || isMinutes(record));
  const [first, ...others] = told.some(({ record }) => isMinutes(record)) ? told : outcomes;
  if (!first) return [];
  const lost = warnings.map(({ code, message }): Diagnostic => {
    return { code: `extraction.${code}`, severity: "error", message };
  });
  return [{ ...first, record: withDiagnostics(first.record, lost) }, ...others];
}

function isMinutes(record: Minutes | ReadFailure): boolean {
  return "items" in record && record.items.length > 0;
}

function parse(document: SourceDocument, { municipality }: Options): Minutes {
  return parseMinutes(document, municipality === undefined ? {} : { municipality });
}

function nothing({ name, bytes }: InputFile): SourceDocument {
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { ...textDocument(name, "", digest), mediaType: "application/octet-stream" };
}

function withDiagnostics<Outcome extends Minutes | ReadFailure>(record: Outcome, more: readonly Diagnostic[]): Outcome {
  return "diagnostics" in record ? { ...record, diagnostics: [...more, ...record.diagnostics] } : record;
}

function failure(source: string, error: unknown): ReadOutcome {
  const message = error instanceof Error ? error.message : String(error);
  return { record: { source, error: { code: codeOf(error), message } }, problem: message };
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unreadable";
}
