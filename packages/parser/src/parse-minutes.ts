import { findBlocks } from "./blocks/find-blocks.ts";
import { checkOutline } from "./diagnostics/check-outline.ts";
import { coverageOf } from "./diagnostics/coverage.ts";
import { createDiagnostics } from "./diagnostics/create-diagnostics.ts";
import { readHeader } from "./facts/read-meeting.ts";
import { divideItems } from "./items/divide-items.ts";
import { findItemStarts } from "./items/find-item-starts.ts";
import { readItems } from "./items/read-items.ts";
import { findTableOfContents } from "./items/table-of-contents.ts";
import { markFurniture } from "./lines/mark-furniture.ts";
import { readLines } from "./lines/read-lines.ts";
import { createSpans } from "./lines/spans.ts";
import type { ParseOptions } from "./options.ts";
import type { Minutes } from "./records/index.ts";
import { readHeadingTemplate } from "./sections/heading-template.ts";
import type { SourceDocument } from "./source-document.ts";
import { repairDocument } from "./text/repair-document.ts";

/** Version of the rules; records made by another one are read again. */
export const PARSER_VERSION = "0.1.0";

/**
 * Reads one document into its record. Never throws on any text: what cannot be read is a diagnostic.
 * Input that is no minutes has `kind: "unknown"` and no items.
 */
export function parseMinutes(document: SourceDocument, options: ParseOptions = {}): Minutes {
  const repaired = repairDocument(document);
  const lines = markFurniture(readLines(repaired.document));
  const blocks = findBlocks(lines);
  const contents = findTableOfContents(blocks);
  const starts = findItemStarts(
    blocks,
    contents.to,
    contents.entries.map(({ title }) => title),
  );
  const firstItem = starts[0]?.block ?? blocks.length;
  const divided = divideItems(blocks, starts);
  const preamble = blocks.filter((_, index) => index < firstItem && (index < contents.from || index >= contents.to));
  const header = readHeader(preamble, divided.closing);
  const kind = starts.length === 0 ? "unknown" : header.kind;
  const meeting = {
    ...header.meeting,
    municipality: options.municipality ?? header.meeting.municipality,
    body: header.meeting.body ?? options.body ?? null,
  };
  const diagnostics = createDiagnostics(repaired.diagnostics);
  const context = {
    kind,
    meeting,
    options,
    spans: createSpans(repaired.toOriginal),
    template: readHeadingTemplate(blocks),
    diagnostics,
    sha256: document.sha256,
  };
  const items = readItems(divided.items, context);
  checkOutline({ kind, meeting, contents, items }, diagnostics);
  return {
    schemaVersion: 1,
    source: { name: document.name, sha256: document.sha256, mediaType: document.mediaType, pages: document.pageCount },
    kind,
    meeting,
    tableOfContents: contents.entries.map(({ title, page }) => ({ title, page })),
    items,
    diagnostics: diagnostics.all(),
    repairs: repaired.repairs,
    coverage: coverageOf(lines, [
      ...header.used,
      ...blocks.slice(contents.from, contents.to),
      ...blocks.slice(firstItem),
    ]),
    parser: { version: PARSER_VERSION },
  };
}
