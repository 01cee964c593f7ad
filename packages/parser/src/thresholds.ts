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
/** Two lists in a row are nothing out of the ordinary; three items with the number one and hardly another number are. */
export const FEWEST_ITEMS_NUMBERED_ONE = 3;
/** Blocks between an item's heading and its repetition: at most a line with the names of attached files. */
export const REPEAT_REACH = 2;
/** Titles that no number introduces; a longer line above a heading is the end of a text. */
export const LONGEST_UNNUMBERED_TITLE = 200;
/** Share of the items of an unnumbered document that must have a title-like line above, before such lines are titles. */
export const TITLED_SHARE = 0.6;
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
/** Letters before a full stop that may be an abbreviation; `kommunaldirektørsekretariatet.` is none. */
export const LONGEST_ABBREVIATION = 24;
/** The longest `body, day, item` before a colon. */
export const LONGEST_LEAD = 120;
/** `Beskæftigelses- og Integrationsudvalget` is about as long as the first half of a name gets. */
export const LONGEST_FIRST_HALF = 60;
/** How far a day may stand from the body it belongs to. */
export const NEAR = 60;
/** Two directors with three departments each; further into a paragraph a verb is no lead-in. */
export const LONGEST_RECOMMENDER = 200;
/** A place is a room and an address; a longer line in a header is text. */
export const LONGEST_PLACE = 80;
/** Body, kind, day and place on one line; a longer line in a header is text. */
export const LONGEST_TITLE_LINE = 200;
/** Words of a line that ends in a full stop and is no title; bodies have names of up to six. */
export const SHORTEST_SENTENCE = 7;
/** Words a short decision may have; longer text under a title is a case statement until a heading says otherwise. */
export const LONGEST_BARE_DECISION = 300;
/** `Alt blev godkendt uden bemærkninger`; longer text may tell of another meeting. */
export const LONGEST_VERDICT = 60;
/** Share of the known headings that must be in capitals. */
export const MOSTLY = 0.7;
/** The longest label before a colon that is looked up. */
export const LONGEST_RUN_IN = 45;
/** Longest line that can be an author's own sub-heading. */
export const LONGEST_SUBHEADING = 90;
/** Longest line in capitals that is a heading. */
export const LONGEST_CAPITALS = 70;
/** Share of the words of a title-like line that the item's title must have, too. */
export const SHARED_WORDS = 0.5;
/** A glued heading ends its line, so only the end of a long one is looked at. */
export const LONGEST_GLUED = 220;
/** A leader of fewer dots is a title that ends in a full stop. */
export const LEADER_DOTS = 3;
/** Blocks of other text that may stand between two entries with pages: the rest of a wrapped title. */
export const WRAPPED_ENTRY = 2;
/** Lines between the heading and the first entry: column titles, `Åbne sager:`. */
export const FRAME_LINES = 5;
/** Only the beginning of a document can be its table of contents. */
export const SEARCH_DEPTH = 200;
/** How many lines of labels may stand between a title and its first section. */
export const LONGEST_HEAD = 8;
/** Lines of a title below its first, and the line that ends it. */
export const LONGEST_TITLE_LINES = 4;
/** `Disse sager behandles for lukkede døre` and the like; a longer line is a sentence. */
export const LONGEST_GROUP_HEADING = 60;
/** The lines of a letterhead and of signatures are short. */
export const LONGEST_CLOSING_LINE = 120;
/** `udsættes af hensyn til den samlede behandling af budgettet til mødet den …`: from the verb to the day it is put off to. */
export const LONGEST_WAY_TO_TARGET = 85;
/** The longest heading of a template outside the vocabulary: `Sammenhæng med byrådets vision og tværgående politikker`. */
export const LONGEST_OWN_HEADING = 60;
/** A line in fewer items than this may be an author's own sub-heading. */
export const REPEATED_HEADING_ITEMS = 2;
/** Share of the items with headings that a template's heading is in: the routine items and those without the matter lack it. */
export const REPEATED_HEADING_SHARE = 0.4;
/** Fewer headings than this may share a level by chance. */
export const FEWEST_LEVELLED_HEADINGS = 4;
