/** One line of words as an engine found it on the picture of a page, in pixels from the top left. */
export interface RecognisedLine {
  /** Half-way along the line: scans tilt. */
  readonly baseline: number;
  /** Ascenders, letters and descenders together. */
  readonly height: number;
  readonly words: readonly { readonly text: string; readonly left: number; readonly right: number }[];
}
