/** Every number the PDF layout was tuned with. Lengths in `em` are multiples of the font size. */

/** Two runs whose baselines differ by less are on one line: OCR layers tilt, superscripts are raised. */
export const SAME_BASELINE_EM = 0.3;
/** A raised or lowered run of a few letters (footnote mark, m²) is smaller than its line and may stand further off … */
export const RAISED_BASELINE_EM = 0.55;
/** … at most so large: browsers print marks at 0.83 of the size, Writer at 0.8. */
export const MARK_SIZE_RATIO = 0.86;
export const MARK_LETTERS = 6;
/** Longer runs smaller than this are no words of the same line; recognised words differ less. */
export const OTHER_SIZE_RATIO = 0.8;
/** Figures stand raised from here on (TeX 0.36, browsers 0.4 em); tilted scans and damaged fonts stay below. */
export const RAISED_BY_EM = 0.2;
/** Narrowest gap that is a space: the tightest justified TeX space is 0.2 em, kerning stays below 0.1 em. */
export const SPACE_GAP_EM = 0.14;
/** Runs may overlap so much (kerning) and still have the blank between them that the file says. */
export const OVERLAP_EM = -0.1;
/** Narrowest gap that a table cell may begin after, if the rows around it say so too. */
export const OPENING_GAP_EM = 0.5;
/** A gap that parts cells when a neighbouring row has one at the same place: justified lines stretch their spaces to 1 em. */
export const CELL_GAP_EM = 1.3;
/** A gap that parts cells whatever stands around it. */
export const LONE_CELL_GAP_EM = 2.5;
/** The spaces of one justified line are stretched alike; the gaps between cells of a table are not. */
export const EQUAL_GAPS_EM = 0.2;
/** Cells of one column begin within this distance of each other. */
export const SAME_COLUMN_POINTS = 2.5;
/** Baselines further apart than this many times the usual leading have a paragraph break between them. */
export const PARAGRAPH_LEADING = 1.25;
/** Rows of one table stand at most this many leadings apart. */
export const TABLE_LEADING = 3;
/** Two columns of text have at least so many lines; less is a signature block or a header. */
export const COLUMN_LINES = 16;
/** LaTeX parts columns by 10 pt, browsers by 12. */
export const GUTTER_POINTS = 7;
/** Titles and tables may cross the gutter: up to this share of the lines. */
export const CROSSING_SHARE = 0.12;
/** … and by 40 pt at most; a wider gap has a table column of short cells on its left. */
export const WIDEST_GUTTER_POINTS = 40;
/** The narrower of two columns of text is at least so wide, measured by the wider one. */
export const EQUAL_COLUMNS = 0.8;
/** In a column of text at least this share of the lines (0.41 with many headings and lists) … */
export const FULL_LINES_SHARE = 0.35;
/** … fills so much of its width; of table cells next to none. */
export const FULL_LINE = 0.75;
/** Lines less than this share of the leading apart are not lines of one text, but cells side by side. */
export const CENTRED_STEP = 0.75;
/** A heading's own wrapped lines stand at most this many font sizes apart. */
export const HEADING_LEADING_EM = 1.6;
/** Sizes closer than this are one style: distilled files round them. */
export const SAME_SIZE_POINTS = 0.4;
/** A line larger than the body by this factor is a heading: 12 pt over 11 pt is the smallest step seen. */
export const HEADING_SIZE_RATIO = 1.07;
/** Longer bold lines are emphasised paragraphs, not headings. */
export const HEADING_MAX_LETTERS = 220;
/** A running header is on at least this share of the pages. */
export const FURNITURE_SHARE = 0.6;
/** Lines at top and bottom of a page that may be furniture. */
export const FURNITURE_DEPTH = 4;
/** Running headers stand at the same height on each page, give or take. */
export const FURNITURE_DRIFT_POINTS = 4;
/** A word "would have fitted" only when this much room is left: its width is an estimate. */
export const FIT_SLACK_EM = 0.6;
/** Text is justified where at least this share of its lines (a quarter in narrow columns with lists) … */
export const JUSTIFIED_SHARE = 0.2;
/** … and at least so many end at one place; of ragged lines 3 % do. */
export const FEWEST_JUSTIFIED = 8;
/** A justified line that ends so far from the margin was not stretched: it is the last of its paragraph. */
export const UNSTRETCHED_EM = 1;
/** Share of long lines that end in a hyphen where a program hyphenates: 6 to 30 %; authors' own hyphens make up 2 % at most. */
export const HYPHENATED_SHARE = 0.04;
/** A line shorter than this share of a full one has not been broken for want of room. */
export const LONG_LINE = 0.6;
/** A drawn bullet is so large: 3 pt beside text of 11 pt, up to twice that beside headings. */
export const SMALLEST_BULLET_POINTS = 1.5;
export const LARGEST_BULLET_POINTS = 7;
/** … and its text begins so far to the right of it at most. */
export const BULLET_GAP_EM = 3;
/** Pages beyond this are not read (a warning says so): the longest minutes seen have some hundred. */
export const MAX_PAGES = 1000;
/** One page with more text items than this is hostile: a full page of minutes has about 400. */
export const MAX_ITEMS_PER_PAGE = 200_000;
/** Pages are read for so long (a warning says where it ended); the process has 60 s, and laying out the lines takes its share. */
export const MAX_READING_MS = 30_000;
/** All text of one document beyond this is cut (a warning says so). */
export const MAX_LETTERS = 5_000_000;
/** All text, fonts and tables of one file together, unpacked; the largest minutes seen have 30 MB. */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
/** Pictures with more pixels than this are not decoded. */
export const MAX_IMAGE_PIXELS = 50_000_000;
/** A page with fewer letters (a stamp, a page number) has no text layer. */
export const FEWEST_LETTERS = 20;
/** A page of letters drawn as outlines has thousands of paths; a page of rules and boxes some dozens. */
export const OUTLINED_PATHS = 300;
/** Danish has an æ, ø or å in every 35 letters: so much text without any is damaged, or not Danish. */
export const DANISH_WITHIN_LETTERS = 400;
/** Share of characters that are none of Danish print: broken maps make more, sound files have none. */
export const MAX_STRANGE_SHARE = 0.02;
/** Where letters were put back, a header in another font is no reason to read the page from its picture. */
export const MAX_STRANGE_SHARE_RESTORED = 0.2;
/** Bookmarks beyond this are not read: the longest agenda has some hundred items. */
export const MAX_OUTLINE_ENTRIES = 1000;
/** The longest titles wrap over so many lines. */
export const MAX_TITLE_LINES = 6;
