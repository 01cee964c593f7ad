import { type BodyStyle, marginKey } from "./body-style.ts";
import { joinWords } from "./join-words.ts";
import { BLANK_EM } from "./letter-widths.ts";
import type { Cell, PageLine } from "./page-line.ts";
import { rowText } from "./table-cells.ts";
import { FIT_SLACK_EM, PARAGRAPH_LEADING, SAME_COLUMN_POINTS } from "./thresholds.ts";

/**
 * Puts table rows back together whose cells run over several lines:
 * "21. marts - 21. | Chefer indsamler" + "maj | status" becomes "21. marts - 21. maj | Chefer indsamler status".
 */
export function mergeTableRows(lines: readonly PageLine[], style: BodyStyle, words: ReadonlySet<string>): PageLine[] {
  const rows: PageLine[] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    const targets = above && !above.furniture && !line.furniture ? continuedCells(above, line, style) : undefined;
    if (above && targets) rows[rows.length - 1] = mergeRow(above, line, targets, words);
    else rows.push(line);
  }
  return rows;
}

/** For each cell of `line` the cell of the row above that it continues; undefined when it is no continuation. */
function continuedCells(above: PageLine, line: PageLine, style: BodyStyle): number[] | undefined {
  if (above.cells.length < 2 || above.page !== line.page || above.column !== line.column) return undefined;
  const tight = PARAGRAPH_LEADING * Math.max(style.leading, 1.2 * line.size);
  if (line.baseline - above.lastBaseline > tight) return undefined;
  const margin = style.margins.get(marginKey(above)) ?? above.right;
  const targets = line.cells.map((cell) =>
    above.cells.findIndex((other) => Math.abs(other.x - cell.x) <= SAME_COLUMN_POINTS),
  );
  const allFull = targets.every((target, index) => isFull(above, target, line.cells[index], margin));
  return allFull ? targets : undefined;
}

/** The first word of the line below would not have fitted into the cell: so the cell goes on there. */
function isFull(row: PageLine, target: number, below: Cell | undefined, margin: number): boolean {
  const cell = row.cells[target];
  if (!cell || !below) return false;
  const edge = row.cells[target + 1]?.x ?? margin;
  return cell.right + (BLANK_EM + FIT_SLACK_EM) * row.size + below.firstWordWidth > edge;
}

function mergeRow(above: PageLine, line: PageLine, targets: readonly number[], words: ReadonlySet<string>): PageLine {
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
