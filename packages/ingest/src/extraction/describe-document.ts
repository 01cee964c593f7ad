import { createHash } from "node:crypto";
import type { SourceDocument } from "@referat/parser/source-document";
import type { Extractor, InputFile } from "./extractor.ts";

/** What an extractor found out; everything else of a {@link SourceDocument} follows from the file itself. */
export type Findings = Pick<SourceDocument, "mediaType" | "pages"> & Partial<SourceDocument>;

/** Completes what was found with the name, the hash and the hand that read it. */
export function describeDocument(
  file: InputFile,
  by: Pick<Extractor, "name" | "version">,
  found: Findings,
): SourceDocument {
  const numbered = found.pages.some((page) => page.number !== null);
  return {
    name: file.name,
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    pageCount: numbered ? found.pages.length : null,
    extractor: { name: by.name, version: by.version },
    info: { title: null, producer: null, created: null },
    warnings: [],
    ...found,
  };
}
