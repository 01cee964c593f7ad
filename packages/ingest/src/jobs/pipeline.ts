import type { ParseOptions } from "@referat/parser";
import type { Minutes } from "@referat/parser/records";
import type { SourceDocument } from "@referat/parser/source-document";
import type { Archive } from "../archive/archive.ts";
import type { ReadContent } from "../extraction/extract-file.ts";
import type { InputFile } from "../extraction/extractor.ts";
import type { ItemIndex } from "../index-writer/item-index.ts";
import type { Log } from "../log.ts";
import type { Source } from "../sources/source.ts";

/** Reads bytes and text. The worker's runs in child processes; a test may do it on the spot. */
export interface Reader {
  read(file: InputFile): Promise<ReadContent>;
  parse(document: SourceDocument, options: ParseOptions): Promise<Minutes>;
}

/** What the jobs work with. */
export interface Pipeline {
  readonly archive: Archive;
  readonly reader: Reader;
  readonly index: ItemIndex;
  readonly log: Log;
  /** The source with that id; undefined for one that is no longer configured. */
  readonly source: (sourceId: string) => Source | undefined;
  readonly now: () => Date;
}
