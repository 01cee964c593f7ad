import type { BodyStyle } from "./body-style.ts";
import { joinWords } from "./join-words.ts";
import { BLANK_EM } from "./letter-widths.ts";
import type { Cell, PageLine } from "./page-line.ts";
import { rowText } from "./table-cells.ts";
import { CELL_GAP_EM, FIT_SLACK_EM, PARAGRAPH_LEADING, SAME_COLUMN_POINTS } from "./thresholds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Puts table rows back together whose cells run over several lines:
 * "21. marts - 21. | Chefer indsamler" + "maj | status" becomes "21. marts - 21. maj | Chefer indsamler status".
 */
export function mergeTableRows(lines: readonly PageLine[], style: BodyStyle, words: Vocabulary): PageLine[] {
  const edges = columnEdges(lines);
  const rows: PageLine[] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    const targets =
      above && !above.furniture && !line.furniture ? continuedCells(above, line, edges, style) : undefined;
    if (above && targets) rows[rows.length - 1] = mergeRow(above, line, targets, words);
    else rows.push(line);
  }
  return rows;
}

/** For each cell of `line` the cell of the row above that it continues; undefined when it is no continuation. */
function continuedCells(
  above: PageLine,
  line: PageLine,
  edges: ReadonlyMap<number, number>,
  style: BodyStyle,
): number[] | undefined {
  if (above.cells.length < 2 || above.page !== line.page || above.column !== line.column) return undefined;
  const tight = PARAGRAPH_LEADING * Math.max(style.leading, 1.2 * line.size);
  if (line.baseline - above.lastBaseline > tight) return undefined;
  const targets = line.cells.map((cell) => above.cells.findIndex((other) => sameColumn(other, cell)));
  const all = line.cells.every((cell, index) => continues(above, targets[index] ?? -1, cell, edges));
  return all ? targets : undefined;
}

/** The tags say so; or the first word below would not have fitted into the cell, and what is below keeps to its column. */
function continues(row: PageLine, target: number, below: Cell, edges: ReadonlyMap<number, number>): boolean {
  const cell = row.cells[target];
  if (!cell) return false;
  if (cell.tag && below.tag) return cell.tag.block === below.tag.block;
  const next = row.cells[target + 1]?.x;
  if (next !== undefined && below.right > next) return false;
  const edge = next === undefined ? (edges.get(columnOf(cell)) ?? cell.right) : next - CELL_GAP_EM * row.size;
  return cell.right + (BLANK_EM + FIT_SLACK_EM) * row.size + below.firstWordWidth > edge;
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
