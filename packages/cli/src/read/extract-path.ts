import { extractFile } from "@referat/ingest/extraction";
import type { SourceDocument } from "@referat/parser/source-document";
import { readInput } from "./read-input.ts";

/**
 * Bytes of a path → pages of lines.
 * @throws InputError where the path cannot be read, `ExtractionError` where nothing can be read from the bytes
 */
export async function extractPath(path: string): Promise<SourceDocument> {
  return extractFile(await readInput(path));
}
