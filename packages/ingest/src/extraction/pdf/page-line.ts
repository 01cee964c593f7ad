/** One printed line of a page (or of one column of it), before lines become paragraphs. */
export interface PageLine {
  /** Cells of a table row are parted by a tab. */
  readonly text: string;
  readonly page: number;
  readonly column: number;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** Left edge of each cell; one entry for an ordinary line. */
  readonly cells: readonly number[];
  /** Width of the first word, to see whether it would have fitted on the line before. */
  readonly firstWordWidth: number;
  readonly href?: string;
  readonly furniture?: boolean;
}
