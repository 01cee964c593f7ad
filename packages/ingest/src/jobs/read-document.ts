import type { ParseOptions } from "@referat/parser";
import type { SourceDocument } from "@referat/parser/source-document";
import type { DocumentManifest } from "../archive/document-manifest.ts";
import { PermanentError } from "../errors.ts";
import type { Pipeline } from "./pipeline.ts";

/** Extracts and parses the original, and keeps text and records as a new version. @throws ExtractionError */
export async function readDocument(pipeline: Pipeline, manifest: DocumentManifest): Promise<DocumentManifest> {
  const document = await extractOriginal(pipeline, manifest);
  const minutes = await pipeline.reader.parse(document, parseOptions(manifest));
  const version = (manifest.versions.at(-1)?.version ?? 0) + 1;
  await pipeline.archive.putRecords(manifest.id, version, minutes);
  const next: DocumentManifest = {
    ...manifest,
    state: "parsed",
    mediaType: manifest.mediaType ?? document.mediaType,
    error: null,
    wants: null,
    versions: [
      ...manifest.versions,
      {
        version,
        sha256: document.sha256,
        extractor: `${document.extractor.name} ${document.extractor.version}`,
        parser: minutes.parser.version,
        parsedAt: pipeline.now().toISOString(),
        kind: minutes.kind,
        items: minutes.items.length,
      },
    ],
  };
  await pipeline.archive.putManifest(next);
  return next;
}

async function extractOriginal({ archive, reader }: Pipeline, manifest: DocumentManifest): Promise<SourceDocument> {
  const bytes = manifest.sha256 === null ? null : await archive.original(manifest.sha256);
  if (bytes === null)
    throw new PermanentError(
      "original-missing",
      `The original of ${manifest.name} is not in the archive; add it again.`,
    );
  const document = await reader.extract({
    name: manifest.name,
    bytes,
    ...(manifest.mediaType && { mediaType: manifest.mediaType }),
  });
  await archive.putExtracted(document);
  return document;
}

function parseOptions({ municipality, body }: DocumentManifest): ParseOptions {
  return { ...(municipality && { municipality }), ...(body && { body }) };
}
