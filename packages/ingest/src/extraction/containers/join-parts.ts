import type { ExtractionWarning, SourceDocument } from "@referat/parser/source-document";
import { ExtractionError } from "../../errors.ts";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";

/** Reads one part of a container. */
export type ReadPart = (part: InputFile) => Promise<SourceDocument>;

/** A mail with more attachments, or an archive with more files, is not minutes. */
const MAX_PARTS = 50;

/**
 * Reads the parts of a container (mail, archive) into one document, one after the other. A part that cannot be read is a
 * warning, so that nothing is missing unnoticed.
 * @throws ExtractionError `nothing-inside` when no part can be read
 */
export async function joinParts(
  file: InputFile,
  by: Extractor,
  mediaType: string,
  parts: readonly InputFile[],
  read: ReadPart,
): Promise<SourceDocument> {
  const documents: SourceDocument[] = [];
  const warnings: ExtractionWarning[] = [];
  for (const part of parts.slice(0, MAX_PARTS)) {
    try {
      documents.push(await read(part));
    } catch (error) {
      if (!(error instanceof ExtractionError)) throw error;
      warnings.push({ code: "part-not-read", message: `A part was not read: ${error.message}`, page: null });
    }
  }
  const [only] = documents;
  if (!only) throw new ExtractionError("nothing-inside", `${file.name} holds nothing that can be read as minutes.`);
  if (parts.length > MAX_PARTS) warnings.push(tooManyParts(parts.length));
  if (documents.length > 1) warnings.push(severalDocuments(documents.length));
  return describeDocument(file, by, {
    mediaType,
    info: only.info,
    pages: documents.flatMap((document) =>
      document.pages.map((page) => (documents.length > 1 ? { ...page, number: null } : page)),
    ),
    warnings: [...documents.flatMap((document) => document.warnings), ...warnings],
  });
}

function tooManyParts(count: number): ExtractionWarning {
  return { code: "part-limit", message: `Only the first ${MAX_PARTS} of ${count} parts were read.`, page: null };
}

function severalDocuments(count: number): ExtractionWarning {
  return { code: "several-documents", message: `${count} documents were read as one, in their order.`, page: null };
}
