import { readListMark } from "../list-mark.ts";
import type { Tag } from "./structure.ts";

/** A stretch of a line that stands by itself: the whole line, or one cell of a table row. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Width of the first word, to see whether it would have fitted on the line before. */
  readonly firstWordWidth: number;
  /** Gap to the stretch before it, in multiples of the font size; 0 for the first one. */
  readonly gap: number;
  readonly size: number;
  readonly beginsBold: boolean;
  readonly endsBold: boolean;
  /** Only in tagged PDFs. */
  readonly tag: Tag | undefined;
}

/** One printed line of a page (or of one column of it), before lines become paragraphs. */
export interface PageLine {
  /** Cells of a table row are parted by a tab. */
  readonly text: string;
  readonly page: number;
  /** 0 where the page has one column or the line crosses both; 1 for the left, 2 for the right one. */
  readonly column: number;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  /** Baseline of the last printed line: below `baseline` for a table row of several lines. */
  readonly lastBaseline: number;
  /** How far its raised or lowered figures stand from the baseline; browsers push the lines around apart for them. */
  readonly reach?: number;
  readonly size: number;
  readonly bold: boolean;
  /** One for an ordinary line, several for a table row. */
  readonly cells: readonly Cell[];
  readonly href?: string;
  readonly furniture?: boolean;
  /** It stands beside a title and is no part of what is above or below it. */
  readonly beside?: boolean;
}

/** A sentence that a line's end interrupts. */
export function sentenceGoesOn(above: string, below: string): boolean {
  return !/[.:;?!]$/u.test(above) && /^\p{Ll}/u.test(below) && !readListMark(below);
}

/** Whether two lines stand in one column of one page, so that the distance between them tells something. */
export function sameFlow(above: PageLine, line: PageLine): boolean {
  return above.page === line.page && above.column === line.column;
}
