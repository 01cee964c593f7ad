import { widthOfPart } from "./letter-widths.ts";
import type { Cell } from "./page-line.ts";
import type { Run } from "./run.ts";
import { CELL_GAP_EM, SPACE_GAP_EM } from "./thresholds.ts";

/** Marks that open a list item; the wide gap after one is no table cell. */
const listMark = /^(?:[•●○▪■□∎◦·–\-*]|[\uF000-\uF0FF]|\(?(?:\d{1,3}|[a-zA-ZæøåÆØÅ]|[ivx]{1,5})[.)])$/u;
const leaderDots = /[.…·_]{3}$/u;

/** A cell in the making. */
interface OpenCell {
  text: string;
  readonly first: Run;
  last: Run;
}

/**
 * Puts the runs of one line together. White space of its own says nothing of the width of a gap (LibreOffice prints one
 * wide blank over a table's gutter), so gaps are measured between inked runs: nothing, a space, or a new cell.
 */
export function joinRuns(runs: readonly Run[]): Cell[] {
  const cells: OpenCell[] = [];
  let blankBefore = false;
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    if (run.text.trim() === "") {
      blankBefore = true;
      continue;
    }
    const open = cells.at(-1);
    const between = open ? separator(open, run, blankBefore) : "cell";
    if (!open || between === "cell") cells.push({ text: run.text, first: run, last: run });
    else {
      open.text += between + run.text;
      open.last = run;
    }
    blankBefore = run.blankAfter;
  }
  return cells.map(closeCell);
}

function separator(cell: OpenCell, run: Run, blankBefore: boolean): "" | " " | "cell" {
  const size = Math.max(cell.last.size, run.size);
  const gap = run.x - (cell.last.x + cell.last.width);
  if (gap > CELL_GAP_EM * size && !listMark.test(cell.text) && !leaderDots.test(cell.text)) return "cell";
  if (gap > SPACE_GAP_EM * size) return " ";
  return (blankBefore || run.blankBefore) && gap > -0.1 * size ? " " : "";
}

function closeCell({ text, first, last }: OpenCell): Cell {
  const firstWord = /^\S+/u.exec(first.text)?.[0] ?? "";
  return {
    text: tidy(text),
    x: first.x,
    right: last.x + last.width,
    firstWordWidth: widthOfPart(firstWord, first.text, first.width),
  };
}

/** Control characters and doubled blanks go; the letters stay as they were printed. */
function tidy(text: string): string {
  return text
    .replace(/\p{Cc}/gu, "")
    .replace(/[ \u00A0\u2000-\u200A]+/gu, " ")
    .trim();
}
