import type { ExtractionWarning, SourceDocument } from "@referat/parser/source-document";
import { ExtractionError } from "../../errors.ts";
import { describeDocument } from "../describe-document.ts";
import type { InputFile } from "../extractor.ts";
import type { UnpackedFile } from "./container.ts";

/**
 * Reads the parts of a container one after the other into one document, for those who ask for one; the archive keeps each
 * part as a document of its own. A part that cannot be read is a warning.
 * @throws ExtractionError `nothing-inside` when no part can be read
 */
export async function joinParts(
  file: InputFile,
  { container, parts, warnings: before }: UnpackedFile,
  read: (part: InputFile) => Promise<SourceDocument>,
): Promise<SourceDocument> {
  const documents: SourceDocument[] = [];
  const warnings: ExtractionWarning[] = [...before];
  for (const part of parts) {
    try {
      documents.push(await read(part));
    } catch (error) {
      if (!(error instanceof ExtractionError)) throw error;
      warnings.push({ code: "part-not-read", message: `En del blev ikke læst: ${error.message}`, page: null });
    }
  }
  const [only] = documents;
  if (!only) throw new ExtractionError("nothing-inside", `${file.name} indeholder intet, der kunne læses.`);
  if (documents.length > 1) warnings.push(severalDocuments(documents.length));
  return describeDocument(file, container, {
    mediaType: container.mediaType,
    info: only.info,
    pages: documents.flatMap((document) =>
      document.pages.map((page) => (documents.length > 1 ? { ...page, number: null } : page)),
    ),
    warnings: [...documents.flatMap((document) => document.warnings), ...warnings],
  });
}

function severalDocuments(count: number): ExtractionWarning {
  return {
    code: "several-documents",
    message: `${count} dokumenter blev læst som ét, i deres rækkefølge.`,
    page: null,
  };
}
