import type { SourceDocument } from "@referat/parser/source-document";
import { ExtractionError, IngestError } from "../errors.ts";
import type { UnpackedFile } from "./containers/container.ts";
import { joinParts } from "./containers/join-parts.ts";
import { unpackFile } from "./containers/unpack-file.ts";
import type { InputFile } from "./extractor.ts";
import { chooseFormat, containers, extractors } from "./formats.ts";

/** A file as it was read: a document, or the documents that it holds. */
export type ReadContent = { readonly document: SourceDocument } | { readonly unpacked: UnpackedFile };

/**
 * Reads any file: asks every format how sure it is that the *content* is its own and lets the surest read it.
 * In this process, without bounds: for hostile files see `createSandboxPool`.
 * @throws ExtractionError `empty-file`, `unknown-format`, or what the chosen format has to say.
 */
export async function readContent(file: InputFile): Promise<ReadContent> {
  const format = chooseFormat(file);
  try {
    return "extract" in format
      ? { document: await format.extract(file) }
      : { unpacked: await unpackFile(file, format) };
  } catch (error) {
    if (error instanceof IngestError) throw error;
    // A library gave up on the bytes: that is the document's fault, not a reason to try again.
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExtractionError("unreadable", `${file.name} kan ikke læses som ${format.name} (${reason}).`, {
      cause: error,
    });
  }
}

/** {@link readContent}, with the documents of a container read into one. @throws ExtractionError */
export async function extractFile(file: InputFile): Promise<SourceDocument> {
  const read = await readContent(file);
  return "document" in read ? read.document : joinParts(file, read.unpacked, extractFile);
}

/** Whether {@link readContent} knows the format; what is inside may still be damaged. */
export function isReadable(file: InputFile): boolean {
  return [...extractors, ...containers].some((format) => format.match(file) > 0);
}
