/**
 * One line as the stages after `lines/` see it: mark-up gone, place in the text known.
 * A blank line is nothing but a gap on its page: all of a page are one object, see {@link blankLine}.
 */
export interface Line {
  /** Place in the list of lines, from 0. */
  readonly index: number;
  /** Line of the extracted text, from 1. Two lines share a number where a heading was glued to a sentence. */
  readonly number: number;
  readonly page: number | null;
  /** Offsets of the printed characters (outer blanks excluded) in the repaired extracted text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The printed characters between `start` and `end`. */
  readonly printed: string;
  /** `printed` without Markdown and HTML mark-up. Empty for a blank line. */
  readonly text: string;
  /** Number of leading blanks; a tab counts four. */
  readonly indent: number;
  /** Level the format marks the line as a heading with, null where it does not. */
  readonly headingLevel: number | null;
  readonly href: string | null;
  /** Running header, footer, page number or a web page's buttons: no part of the minutes. */
  readonly furniture: boolean;
}

/** The blank line of a page. It has no place of its own: in most documents every other line is blank. */
export function blankLine(page: number | null): Line {
  return {
    index: -1,
    number: -1,
    page,
    start: -1,
    end: -1,
    printed: "",
    text: "",
    indent: 0,
    headingLevel: null,
    href: null,
    furniture: false,
  };
}
