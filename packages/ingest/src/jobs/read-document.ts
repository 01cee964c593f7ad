import type { ParseOptions } from "@referat/parser";
import type { SourceDocument } from "@referat/parser/source-document";
import type { DocumentManifest, DocumentVersion } from "../archive/document-manifest.ts";
import { PermanentError } from "../errors.ts";
import { lossesOf } from "./losses-of.ts";
import type { Pipeline } from "./pipeline.ts";

/** Extracts and parses the original, and keeps text and records as a new version. @throws ExtractionError */
export async function readDocument(pipeline: Pipeline, manifest: DocumentManifest): Promise<void> {
  const document = await extractOriginal(pipeline, manifest);
  const minutes = await pipeline.reader.parse(document, parseOptions(manifest));
  const version = (manifest.versions.at(-1)?.version ?? 0) + 1;
  await pipeline.archive.putRecords(manifest.id, version, minutes);
  const reading: DocumentVersion = {
    version,
    sha256: document.sha256,
    extractor: `${document.extractor.name} ${document.extractor.version}`,
    parser: minutes.parser.version,
    parsedAt: pipeline.now().toISOString(),
    kind: minutes.kind,
    items: minutes.items.length,
    losses: lossesOf(minutes),
  };
  const next = await pipeline.archive.changeManifest(manifest.id, (current) =>
    withReading(current, reading, document.mediaType),
  );
  if (next?.state === "removed") await pipeline.archive.eraseContent(manifest.id, [reading]);
}

/** What was taken down meanwhile stays down; what changed at its source meanwhile still wants to be fetched. */
function withReading(current: DocumentManifest, reading: DocumentVersion, mediaType: string): DocumentManifest {
  if (current.state === "removed") return current;
  const versions = [...current.versions, reading];
  if (current.wants === "fetch") return { ...current, versions };
  return { ...current, versions, state: "parsed", mediaType: current.mediaType ?? mediaType, wants: null, error: null };
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
