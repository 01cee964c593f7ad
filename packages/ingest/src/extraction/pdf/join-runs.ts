import type { Run } from "./run.ts";
import { CELL_GAP_EM, SPACE_GAP_EM } from "./thresholds.ts";

/** Marks that open a list item; the wide gap after one is no table cell. */
const listMark = /^(?:[•●○▪■□∎◦·–\-*]|[\uF000-\uF0FF]|\(?(?:\d{1,3}|[a-zA-ZæøåÆØÅ]|[ivx]{1,5})[.)])$/u;

interface JoinedRuns {
  readonly text: string;
  readonly cells: readonly number[];
  readonly firstWordWidth: number;
}

/**
 * Puts the runs of one line together. White space of its own says nothing of the width of a gap (LibreOffice prints one
 * wide blank over a table's gutter), so gaps are measured between inked runs: nothing, a space, or a new cell.
 */
export function joinRuns(runs: readonly Run[]): JoinedRuns {
  let text = "";
  let blankBefore = false;
  let last: Run | undefined;
  const cells: number[] = [];
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    if (run.text.trim() === "") {
      blankBefore = true;
      continue;
    }
    const between = last ? separator(text, last, run, blankBefore) : "";
    if (between !== " " && between !== "") cells.push(run.x);
    else if (!last) cells.push(run.x);
    text = between === "" ? text + run.text : text.trimEnd() + between + run.text.trimStart();
    last = run;
    blankBefore = false;
  }
  return { text: tidy(text), cells, firstWordWidth: firstWordWidth(runs, text) };
}

function separator(text: string, last: Run, run: Run, blankBefore: boolean): "" | " " | "\t" {
  const size = Math.max(last.size, run.size);
  const gap = run.x - (last.x + last.width);
  if (gap > CELL_GAP_EM * size && !listMark.test(text.trim()) && !/\.{3}$/.test(text)) return "\t";
  if (gap > SPACE_GAP_EM * size) return " ";
  const blank = blankBefore || /\s$/u.test(last.text) || /^\s/u.test(run.text);
  return blank && gap > -0.1 * size ? " " : "";
}

/** Control characters and doubled blanks go; the letters stay as they were printed. */
function tidy(text: string): string {
  return text
    .replace(/[^\P{Cc}\t]/gu, "")
    .replace(/[ \u00A0\u2000-\u200A]+/gu, " ")
    .trim();
}

/** Estimated from the run that holds it, letter by letter: good enough to see whether a word fits on a line. */
function firstWordWidth(runs: readonly Run[], text: string): number {
  const first = runs.find((run) => run.text.trim() !== "");
  if (!first) return 0;
  const word = /^\S+/u.exec(text.trim())?.[0] ?? "";
  return (word.length * first.width) / Math.max(first.text.length, 1);
}
