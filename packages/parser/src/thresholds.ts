// Every tuned number of the parser, with its reason.

/** A longer line is a whole paragraph: PDF and typewriter pages hold at most about 150 characters a line. */
export const LONGEST_WRAPPED_LINE = 150;
/** Two-column pages break at about 45 characters; anything narrower is a list of short lines. */
export const SHORTEST_WRAPPED_LINE = 45;
/** Share of lines that may be longer than the width: page headers, tables and OCR joins stick out. */
export const WRAP_SAMPLE_SHARE = 0.04;
/** How much of the width a line must fill to be one that goes on; proportional letters make lengths vary by a tenth. */
export const FULL_LINE_SHARE = 0.8;
/** Headings of sections are short; the longest real ones name two bodies and a date. */
export const LONGEST_SECTION_HEADING = 140;
/** The longest item titles seen run over three lines. */
export const LONGEST_ITEM_HEADING = 400;
/** Blocks between an item's heading and the line that proves it to be one (case number, labels, first section). */
export const ANCHOR_REACH = 4;
/** Misprints a one-word heading may carry: one letter lost or changed by OCR; two would reach other words. */
export const MISPRINTED_HEADING_LETTERS = 1;
/** Shorter headings (`Bilag`, `Historik`) have neighbours one letter away that are ordinary words. */
export const SHORTEST_MISPRINTED_HEADING = 9;
/** Page headers and footers are one line of a page. */
export const LONGEST_FURNITURE = 120;
/** Lines at the top and bottom of a page that may be header and footer; letterheads have up to three. */
export const EDGE_LINES = 3;
/** A line on fewer pages than this is no running header. */
export const RUNNING_HEAD_PAGES = 3;
/** Share of the pages that carry a running header: the cover and pages with pictures do not. */
export const RUNNING_HEAD_SHARE = 0.6;
/** A title that is broken fills its line nearly; a shorter line above a capital is a title of its own. */
export const SHORTEST_WRAPPED_TITLE = 65;
