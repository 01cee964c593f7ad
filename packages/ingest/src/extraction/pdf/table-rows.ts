import { parseUnlabelledCaseNumber } from "@referat/parser/case-number";
import { isContent } from "@referat/parser/is-content";
import type { BodyStyle } from "./body-style.ts";
import { joinWords } from "./join-words.ts";
import { BLANK_EM } from "./letter-widths.ts";
import { type Cell, type PageLine, sameFlow, sentenceGoesOn } from "./page-line.ts";
import { rowText } from "./table-cells.ts";
import {
  CELL_GAP_EM,
  CENTRED_STEP,
  EQUAL_GAPS_EM,
  FIT_SLACK_EM,
  HEADING_SIZE_RATIO,
  LONE_CELL_GAP_EM,
  PARAGRAPH_LEADING,
  SAME_COLUMN_POINTS,
} from "./thresholds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Puts table rows back together whose cells run over several lines:
 * "21. marts - 21. | Chefer indsamler" + "maj | status" becomes "21. marts - 21. maj | Chefer indsamler status".
 */
export function mergeTableRows(lines: readonly PageLine[], style: BodyStyle, words: Vocabulary): PageLine[] {
  const edges = columnEdges(lines);
  const rows: PageLine[] = [];
  for (const printed of lines) {
    const line = isStretched(printed, style) ? { ...printed, ...joinCells(printed) } : printed;
    const above = rows.at(-1);
    const merged =
      above && sameFlow(above, line) && !above.furniture && !line.furniture
        ? mergeLine(above, line, edges, style, words)
        : undefined;
    if (merged) rows[rows.length - 1] = merged;
    else rows.push(line);
  }
  return rows.flatMap(partTitle);
}

/** What stands beside a title in smaller letters, or is its case number, is a line of its own below it, not a cell. */
function partTitle(row: PageLine): PageLine[] {
  const [title, ...beside] = row.cells;
  const next = beside[0];
  if (!title || !next) return [row];
  const smaller = beside.every(({ size }) => title.size >= HEADING_SIZE_RATIO * size);
  if (!smaller && !(title.endsBold && beside.length === 1 && isCaseNumber(next.text))) return [row];
  const own = { x: next.x, baseline: row.lastBaseline, size: next.size, bold: next.endsBold, beside: true };
  return [
    { ...row, cells: [title], text: title.text, right: title.right, size: title.size, bold: title.endsBold },
    { ...row, cells: beside, text: rowText(beside), ...own },
  ];
}

function isCaseNumber(text: string): boolean {
  return parseUnlabelledCaseNumber(text) !== null || (/\d/u.test(text) && isContent(text));
}

/** A full line of justified text with few words: its gaps may be as wide as a narrow table's, or wider but all equally wide. */
function isStretched({ cells, column, right }: PageLine, { margins }: BodyStyle): boolean {
  const margin = margins.get(column);
  if (cells.length < 2 || !margin?.justified || Math.abs(right - margin.right) > SAME_COLUMN_POINTS) return false;
  const gaps = cells.slice(1).map((cell) => cell.gap);
  const widest = Math.max(...gaps);
  return widest < LONE_CELL_GAP_EM || (gaps.length > 1 && widest - Math.min(...gaps) < EQUAL_GAPS_EM);
}

function joinCells({ cells }: PageLine): Pick<PageLine, "cells" | "text"> {
  const [first] = cells;
  const text = cells.map((cell) => cell.text).join(" ");
  return { text, cells: first ? [{ ...first, text, right: cells.at(-1)?.right ?? first.right }] : [] };
}

/** The row above with the line as part of it; undefined when the line is none. */
function mergeLine(
  above: PageLine,
  line: PageLine,
  edges: ReadonlyMap<number, number>,
  style: BodyStyle,
  words: Vocabulary,
): PageLine | undefined {
  if (isCentredBeside(above, line, style)) return placeBeside(above, line);
  const targets = continuedCells(above, line, edges, style);
  return targets ? mergeRow(above, line, targets, words) : undefined;
}

/** For each cell of `line` the cell of the row above that it continues; undefined when it is no continuation. */
function continuedCells(
  above: PageLine,
  line: PageLine,
  edges: ReadonlyMap<number, number>,
  style: BodyStyle,
): number[] | undefined {
  if (above.cells.length < 2) return undefined;
  // A line with something in every column is a row of its own, unless all of it goes on in the middle of a sentence.
  const everywhere = line.cells.length === above.cells.length && !tagsPart(line);
  if (everywhere && !line.cells.every((cell) => /^\p{Ll}/u.test(cell.text))) return undefined;
  if (line.baseline - above.lastBaseline > PARAGRAPH_LEADING * Math.max(style.leading, 1.2 * line.size))
    return undefined;
  const targets = line.cells.map((cell) => above.cells.findIndex((other) => sameColumn(other, cell)));
  const all = line.cells.every((cell, index) => continues(above, targets[index] ?? -1, cell, edges));
  return all ? targets : undefined;
}

/** The tags say so; or the first word below would not have fitted into the cell, and what is below keeps to its column. */
function continues(row: PageLine, target: number, below: Cell, edges: ReadonlyMap<number, number>): boolean {
  const cell = row.cells[target];
  if (!cell || cell.endsBold !== below.beginsBold) return false;
  if (tagsPart(row) && below.tag) return cell.tag?.block === below.tag.block;
  const next = row.cells[target + 1]?.x;
  if (cell.endsBold && target === 0 && sentenceGoesOn(cell.text, below.text)) return true;
  if (next !== undefined && below.right > next) return false;
  const edge = next === undefined ? (edges.get(columnOf(cell)) ?? cell.right) : next - CELL_GAP_EM * row.size;
  return cell.right + (BLANK_EM + FIT_SLACK_EM) * row.size + below.firstWordWidth > edge;
}

/** Each cell has a tag of its own; a paragraph that is laid out as a row has one for all. */
function tagsPart({ cells }: PageLine): boolean {
  return cells.every(({ tag }) => tag) && new Set(cells.map(({ tag }) => tag?.block)).size === cells.length;
}

/** Right end of each table column: of the longest cell seen in it. */
function columnEdges(lines: readonly PageLine[]): Map<number, number> {
  const edges = new Map<number, number>();
  for (const cell of lines.flatMap((line) => (line.cells.length > 1 ? line.cells : []))) {
    edges.set(columnOf(cell), Math.max(edges.get(columnOf(cell)) ?? 0, cell.right));
  }
  return edges;
}

function columnOf(cell: Cell): number {
  return Math.round(cell.x / (2 * SAME_COLUMN_POINTS));
}

function sameColumn(one: Cell, other: Cell): boolean {
  return Math.abs(one.x - other.x) <= SAME_COLUMN_POINTS;
}

/**
 * A short cell stands half a line below the first line of a long one when the row is centred:
 *              | Alle målplaner sendes
 *   13. marts  |
 *              | til forvaltningen
 */
function isCentredBeside(above: PageLine, line: PageLine, { leading }: BodyStyle): boolean {
  const step = line.baseline - above.lastBaseline;
  const gutter = CELL_GAP_EM * line.size;
  const beside = line.right + gutter < above.x || above.right + gutter < line.x;
  return beside && step < CENTRED_STEP * leading;
}

function placeBeside(above: PageLine, line: PageLine): PageLine {
  const cells = [...above.cells, ...line.cells].sort((one, other) => one.x - other.x);
  return {
    ...above,
    cells,
    text: rowText(cells),
    x: Math.min(above.x, line.x),
    right: Math.max(above.right, line.right),
    lastBaseline: line.baseline,
  };
}

function mergeRow(above: PageLine, line: PageLine, targets: readonly number[], words: Vocabulary): PageLine {
  const cells = above.cells.map((cell, index) => {
    const below = line.cells[targets.indexOf(index)];
    return below ? { ...cell, text: joinWords(cell.text, below.text, words), right: below.right } : cell;
  });
  return {
    ...above,
    cells,
    text: rowText(cells),
    right: Math.max(above.right, line.right),
    lastBaseline: line.baseline,
  };
}
