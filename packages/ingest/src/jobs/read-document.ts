import type { ParseOptions } from "@referat/parser";
import type { SourceDocument } from "@referat/parser/source-document";
import type { DocumentManifest, DocumentVersion } from "../archive/document-manifest.ts";
import { PermanentError } from "../errors.ts";
import type { Part, UnpackedFile } from "../extraction/containers/container.ts";
import { describeDocument } from "../extraction/describe-document.ts";
import type { InputFile } from "../extraction/extractor.ts";
import { keepParts } from "./keep-parts.ts";
import { lossesOf } from "./losses-of.ts";
import type { Pipeline } from "./pipeline.ts";

/**
 * Extracts and parses the original, and keeps text and records as a new version. What a container holds becomes documents
 * of their own; its own record has no items, and says what in it was not read. Returns those documents, for the queue.
 * @throws ExtractionError
 */
export async function readDocument(pipeline: Pipeline, manifest: DocumentManifest): Promise<DocumentManifest[]> {
  const { document, parts } = await readOriginal(pipeline, manifest);
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
  const concerned = await keepParts(pipeline, manifest, parts);
  const ids = concerned.filter(({ state }) => state !== "withdrawn").map(({ id }) => id);
  const next = await pipeline.archive.changeManifest(manifest.id, (current) =>
    withReading({ ...current, parts: ids }, reading, document.mediaType),
  );
  if (next?.state === "removed") await pipeline.archive.eraseContent(manifest.id, [reading]);
  return concerned;
}

/** What was taken down meanwhile stays down; what changed at its source meanwhile still wants to be fetched. */
function withReading(current: DocumentManifest, reading: DocumentVersion, mediaType: string): DocumentManifest {
  if (current.state === "removed") return current;
  const versions = [...current.versions, reading];
  if (current.wants === "fetch") return { ...current, versions };
  return { ...current, versions, state: "parsed", mediaType: current.mediaType ?? mediaType, wants: null, error: null };
}

async function readOriginal(
  { archive, reader }: Pipeline,
  manifest: DocumentManifest,
): Promise<{ document: SourceDocument; parts: readonly Part[] }> {
  const bytes = manifest.sha256 === null ? null : await archive.original(manifest.sha256);
  if (bytes === null)
    throw new PermanentError("original-missing", `Originalen til ${manifest.name} er ikke i arkivet: tilføj den igen.`);
  const { name, mediaType } = manifest;
  const file = { name, bytes, ...(mediaType && { mediaType }) };
  const read = await reader.read(file);
  const document = "document" in read ? read.document : describeContainer(file, read.unpacked);
  await archive.putExtracted(document);
  return { document, parts: "document" in read ? [] : read.unpacked.parts };
}

/** A container has no text of its own. */
function describeContainer(file: InputFile, { container, warnings }: UnpackedFile): SourceDocument {
  const { mediaType } = container;
  return describeDocument(file, container, { mediaType, pages: [], warnings: [...warnings] });
}

function parseOptions({ municipality, body }: DocumentManifest): ParseOptions {
  return { ...(municipality && { municipality }), ...(body && { body }) };
}
