import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { extractFile } from "@referat/ingest/extraction";
import type { SourceDocument } from "@referat/parser/source-document";

/**
 * Bytes of a path → pages of lines.
 * @throws Error of the file system, or `ExtractionError` where nothing can be read from the bytes
 */
export async function extractPath(path: string): Promise<SourceDocument> {
  return extractFile({ name: basename(path), bytes: await readFile(path) });
}
