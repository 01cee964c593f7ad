import type { Block } from "./blocks/block.ts";
import { findBlocks } from "./blocks/find-blocks.ts";
import { checkOutline } from "./diagnostics/check-outline.ts";
import { coverageOf } from "./diagnostics/coverage.ts";
import { createDiagnostics } from "./diagnostics/create-diagnostics.ts";
import { extractionDiagnostics } from "./diagnostics/extraction-diagnostics.ts";
import { meetingOfDecisions } from "./facts/meeting-of-decisions.ts";
import { type Header, readHeader } from "./facts/read-meeting.ts";
import { type DividedDocument, divideItems } from "./items/divide-items.ts";
import { findItemStarts } from "./items/find-item-starts.ts";
import { findUnnumberedStarts } from "./items/find-unnumbered-starts.ts";
import { isMinutes, kindOf } from "./items/kind-of-document.ts";
import { type ItemContext, readItems } from "./items/read-items.ts";
import { findTableOfContents, type TableOfContents } from "./items/table-of-contents.ts";
import type { Line } from "./lines/line.ts";
import { markFurniture } from "./lines/mark-furniture.ts";
import { readLines } from "./lines/read-lines.ts";
import { createSpans } from "./lines/spans.ts";
import type { ParseOptions } from "./options.ts";
import type { Meeting, Minutes } from "./records/index.ts";
import { readHeadingTemplate } from "./sections/heading-template.ts";
import { ownHeadings } from "./sections/own-heading.ts";
import type { SourceDocument } from "./source-document.ts";
import { repairDocument } from "./text/repair-document.ts";

/** Version of the rules; records made by another one are read again. */
export const PARSER_VERSION = "0.1.0";

/**
 * Reads one document into its record. Never throws on any text: what cannot be read is a diagnostic.
 * Input that is no minutes has `kind: "unknown"` and no items.
 */
export function parseMinutes(document: SourceDocument, options: ParseOptions = {}): Minutes {
  return readStages(document, options).minutes;
}

/** What every stage made of a document: the record is the last of them, `explainMinutes` shows the others. */
export interface Stages {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly outline: Outline;
  readonly header: Header;
  readonly context: ItemContext;
  readonly minutes: Minutes;
}

/** Repair → lines → blocks → items → sections → facts, in this order. */
export function readStages(document: SourceDocument, options: ParseOptions = {}): Stages {
  const repaired = repairDocument(document);
  const lines = markFurniture(readLines(repaired.document));
  const blocks = findBlocks(lines);
  const outline = outlineOf(blocks);
  const header = readHeader(outline.preamble, outline.divided.closing);
  const meeting = meetingOf(header, blocks, options);
  const context: ItemContext = {
    kind: kindOf(header.kind, blocks, outline.divided),
    meeting,
    options,
    spans: createSpans(repaired.toOriginal),
    template: readHeadingTemplate(
      blocks,
      outline.divided.items.map(({ body }) => body),
    ),
    isOwn: ownHeadings(blocks, meeting),
    diagnostics: createDiagnostics([...extractionDiagnostics(document), ...repaired.diagnostics]),
    sha256: document.sha256,
  };
  const known = isMinutes(header.kind, outline.divided);
  const items = known ? readItems(outline.divided.items, context) : [];
  const { kind, diagnostics } = context;
  checkOutline({ kind, meeting, contents: outline.contents, items }, diagnostics);
  const minutes: Minutes = {
    schemaVersion: 1,
    source: { name: document.name, sha256: document.sha256, mediaType: document.mediaType, pages: document.pageCount },
    kind: known ? kind : "unknown",
    meeting,
    tableOfContents: outline.contents.entries.map(({ title, page }) => ({ title, page })),
    items,
    diagnostics: diagnostics.all(),
    repairs: repaired.repairs,
    coverage: coverageOf(lines, known ? [header.used, outline.listed, outline.itemBlocks] : [header.used]),
    parser: { version: PARSER_VERSION },
  };
  return { lines, blocks, outline, header, context, minutes };
}

/** The blocks of a document by the part they belong to. */
export interface Outline {
  readonly contents: TableOfContents;
  readonly divided: DividedDocument;
  /** Before the first item, without the table of contents. */
  readonly preamble: readonly Block[];
  /** The table of contents. */
  readonly listed: readonly Block[];
  readonly itemBlocks: readonly Block[];
}

function outlineOf(blocks: readonly Block[]): Outline {
  const contents = findTableOfContents(blocks);
  const titles = contents.entries.map(({ title }) => title);
  const numbered = findItemStarts(blocks, contents.to, titles);
  const starts = numbered.length > 0 ? numbered : findUnnumberedStarts(blocks, contents.to);
  const firstItem = starts[0]?.block ?? blocks.length;
  return {
    contents,
    divided: divideItems(blocks, starts, contents.to),
    preamble: [...blocks.slice(0, Math.min(contents.from, firstItem)), ...blocks.slice(contents.to, firstItem)],
    listed: blocks.slice(contents.from, contents.to),
    itemBlocks: blocks.slice(firstItem),
  };
}

/** What the text says, and where it says nothing what the caller knows; a source's municipality always wins. */
function meetingOf({ meeting }: Header, blocks: readonly Block[], options: ParseOptions): Meeting {
  const told = meetingOfDecisions(blocks, meeting.date);
  return {
    ...meeting,
    municipality: options.municipality ?? meeting.municipality,
    body: meeting.body ?? told?.body ?? options.body ?? null,
    date: meeting.date ?? told?.date ?? null,
  };
}
