import { composeAccents } from "./compose-accents.ts";
import { isBoldFont } from "./is-bold-font.ts";
import { widthOfPart } from "./letter-widths.ts";
import { nameLigatures } from "./name-ligatures.ts";
import type { Cell } from "./page-line.ts";
import { raiseMarks } from "./raise-marks.ts";
import type { FontNames, Run } from "./run.ts";
import { OPENING_GAP_EM, OVERLAP_EM, SPACE_GAP_EM } from "./thresholds.ts";

/** Marks that open a list item; the wide gap after one is no table cell. */
const listMark = /^(?:[•●○▪■□∎◦·–\-*]|[\uF000-\uF0FF]|\(?(?:\d{1,3}|[a-zA-ZæøåÆØÅ]|[ivx]{1,5})[.)])$/u;
const leaderDots = /[.…·_]{3}$/u;

/** A cell in the making. */
interface OpenCell {
  text: string;
  readonly first: Run;
  last: Run;
  readonly gap: number;
}

/**
 * Puts the runs of one line together. White space of its own says nothing of the width of a gap (LibreOffice prints one
 * wide blank over a table's gutter), so gaps are measured between inked runs: nothing, a space, or a gap so wide that a
 * table cell may begin after it.
 */
export function joinRuns(runs: readonly Run[], fonts: FontNames): Cell[] {
  const cells: OpenCell[] = [];
  let blankBefore = false;
  for (const run of raiseMarks([...runs].sort((a, b) => a.x - b.x))) {
    // An icon without a letter is a blank, too; other control characters may be bullets of TeX.
    if (/^\0*$/u.test(run.text)) {
      blankBefore = true;
      continue;
    }
    const open = cells.at(-1);
    const gap = open ? gapBetween(open.last, run) : 0;
    if (!open || mayOpenCell(open, run, gap)) cells.push({ text: tidy(run.text), first: run, last: run, gap });
    else {
      const spaced = gap > SPACE_GAP_EM || ((blankBefore || run.blankBefore) && gap > OVERLAP_EM);
      open.text += (spaced ? " " : "") + tidy(run.text);
      open.last = run;
    }
    blankBefore = run.blankAfter;
  }
  return cells.map((cell) => closeCell(cell, fonts));
}

/** In multiples of the larger font size. */
function gapBetween(last: Run, run: Run): number {
  return (run.x - (last.x + last.width)) / Math.max(last.size, run.size);
}

function mayOpenCell(cell: OpenCell, run: Run, gap: number): boolean {
  return gap > OPENING_GAP_EM && !listMark.test(cell.text) && !leaderDots.test(cell.text) && !leaderDots.test(run.text);
}

function closeCell({ text, first, last, gap }: OpenCell, fonts: FontNames): Cell {
  const firstWord = /^\S+/u.exec(first.text)?.[0] ?? "";
  return {
    text: composeAccents(nameLigatures(text)),
    x: first.x,
    right: last.x + last.width,
    firstWordWidth: widthOfPart(firstWord, first.text, first.width),
    gap,
    size: first.size,
    beginsBold: isBoldFont(fonts.get(first.font)),
    endsBold: isBoldFont(fonts.get(last.font)),
    tag: first.tag,
  };
}

/** Control characters and doubled blanks go; the letters stay as they were printed. */
function tidy(text: string): string {
  return text.replace(/\p{Cc}/gu, "").replace(/[ \u00A0\u2000-\u200A]+/gu, " ");
}
