import type { SourceDocument } from "@referat/parser/source-document";

/** Bytes of one document, as they lie in the archive. */
export interface InputFile {
  /** File name with its ending, no folders: a hint, never trusted alone. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the source said of the type, if anything. */
  readonly mediaType?: string;
}

/** One format: bytes in, pages of lines out. Runs inside the sandbox process. */
export interface Extractor {
  readonly name: string;
  /** Changes whenever the output may change: part of the key of cached extractions. */
  readonly version: string;
  /** 0 (cannot read it) to 1 (certainly mine), judged by content first, then by name. */
  match(file: InputFile): number;
  /** @throws ExtractionError when nothing can be read; a partial read is a `SourceDocument` with warnings. */
  extract(file: InputFile): Promise<SourceDocument>;
}
