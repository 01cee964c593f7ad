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
  /** Only in tagged PDFs. */
  readonly tag: Tag | undefined;
}

/** One printed line of a page (or of one column of it), before lines become paragraphs. */
export interface PageLine {
  /** Cells of a table row are parted by a tab. */
  readonly text: string;
  readonly page: number;
  readonly column: number;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  /** Baseline of the last printed line: below `baseline` for a table row of several lines. */
  readonly lastBaseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** One for an ordinary line, several for a table row. */
  readonly cells: readonly Cell[];
  readonly href?: string;
  readonly furniture?: boolean;
}
