import type { Diagnostic, Repair, Span } from "../records/index.ts";
import { extractedText, type SourceDocument, type SourceLine, type SourcePage } from "../source-document.ts";
import { offsetMap } from "./offset-map.ts";
import { repairText } from "./repair-text.ts";
import type { TextRepair } from "./text-repair.ts";

/** A document whose letters were given back, and how to get from it to the original. */
export interface RepairedDocument {
  /** Same pages and same number of lines as the original; only `text` of lines differs. */
  readonly document: SourceDocument;
  /** Every character that was changed; spans point into the extracted text of the original. */
  readonly repairs: Repair[];
  /** Places that look damaged and stay as printed, and readings that could be others. */
  readonly diagnostics: Diagnostic[];
  /** Offset in the extracted text of `document` → offset in that of the original. Exact at edit borders, monotone. */
  readonly toOriginal: (offset: number) => number;
}

/** Below this certainty an edit that was carried out is also told as a diagnostic. */
const TOLD_BELOW = 0.97;

/** Gives a document its Danish letters back, where damage is proven. A clean document comes back as the same object. */
export function repairDocument(document: SourceDocument): RepairedDocument {
  const original = extractedText(document);
  const { text, repairs, doubts } = repairText(original);
  if (repairs.length === 0 && doubts.length === 0)
    return { document, repairs: [], diagnostics: [], toOriginal: offsetMap([]) };
  const spanOf = spanFinder(document);
  const told = [...repairs.filter(({ confidence }) => confidence < TOLD_BELOW), ...doubts];
  return {
    document: repairs.length === 0 ? document : withLines(document, text.split("\n")),
    repairs: repairs.map((repair) => toRecord(repair, spanOf)),
    diagnostics: told.sort((left, right) => left.start - right.start).map((repair) => toDiagnostic(repair, spanOf)),
    toOriginal: offsetMap(repairs),
  };
}

type SpanOf = (repair: TextRepair) => Span;

function toRecord(repair: TextRepair, spanOf: SpanOf): Repair {
  const { before, after, rule, tier, confidence, alternatives } = repair;
  return { span: spanOf(repair), before, after, rule, tier, confidence, alternatives: [...alternatives] };
}

function toDiagnostic(repair: TextRepair, spanOf: SpanOf): Diagnostic {
  const { before, after, tier, alternatives } = repair;
  const readings = [after, ...alternatives].filter((reading) => reading !== before);
  const maybe = readings.length === 0 ? "" : `, måske ${readings.map((reading) => `“${reading}”`).join(" eller ")}`;
  const applied = tier < 4;
  return {
    code: applied ? "letters.uncertain" : "letters.unreadable",
    severity: "warning",
    message: applied ? `“${before}” er læst som “${after}”` : `“${before}” står som trykt${maybe}`,
    span: spanOf(repair),
  };
}

/** Finds the page and the lines of an edit; edits come in reading order or nearly so. */
function spanFinder(document: SourceDocument): SpanOf {
  const pages: (number | null)[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const page of document.pages)
    for (const line of page.lines) {
      starts.push(offset);
      pages.push(page.number);
      offset += line.text.length + 1;
    }
  const lineAt = (place: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return ({ start, end }) => {
    const first = lineAt(start);
    return {
      page: pages[first] ?? null,
      startLine: first + 1,
      endLine: lineAt(Math.max(start, end - 1)) + 1,
      start,
      end,
    };
  };
}

function withLines(document: SourceDocument, texts: readonly string[]): SourceDocument {
  let next = 0;
  const relined = (line: SourceLine): SourceLine => {
    const text = texts[next++] ?? "";
    return text === line.text ? line : { ...line, text };
  };
  return {
    ...document,
    pages: document.pages.map((page): SourcePage => ({ ...page, lines: page.lines.map(relined) })),
  };
}
