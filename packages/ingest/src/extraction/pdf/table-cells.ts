import type { Cell, PageLine } from "./page-line.ts";
import { CELL_GAP_EM, LONE_CELL_GAP_EM, SAME_COLUMN_POINTS } from "./thresholds.ts";

/**
 * Decides which wide gaps part table cells. A narrow gutter is one where the row above or below has a gap at the same
 * place; a stretched space of a justified line is none.
 */
export function settleCells(lines: readonly PageLine[]): PageLine[] {
  return lines.map((line, index) => {
    if (line.cells.length === 1) return line;
    const around = [lines[index - 1], lines[index + 1]].flatMap((other) => other?.cells.slice(1) ?? []);
    const cells = joinWhere(line.cells, (open, cell) => !areApart(open, cell) && !isCell(cell, around));
    return { ...line, cells, text: rowText(cells) };
  });
}

/** One table row as text. */
export function rowText(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join("\t");
}

/** The tags say that they are cells, or stand side by side for another reason. */
function areApart(open: Cell, cell: Cell): boolean {
  return open.tag !== undefined && cell.tag !== undefined && open.tag.block !== cell.tag.block;
}

function isCell(cell: Cell, around: readonly Cell[]): boolean {
  if (cell.gap >= LONE_CELL_GAP_EM) return true;
  return around.some((other) => {
    const aligned = Math.abs(other.x - cell.x) <= SAME_COLUMN_POINTS;
    return aligned && Math.max(other.gap, cell.gap) >= CELL_GAP_EM;
  });
}

function joinWhere(cells: readonly Cell[], joins: (open: Cell, cell: Cell) => boolean): Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const open = joined.at(-1);
    if (open && joins(open, cell))
      joined[joined.length - 1] = { ...open, text: `${open.text} ${cell.text}`, right: cell.right };
    else joined.push(cell);
  }
  return joined;
}
