import { readCaseLine } from "../facts/read-case-line.ts";
import { readSignature } from "../facts/read-signature.ts";
import { matchGroupHeading } from "../items/match-group-heading.ts";
import { matchItemHeading } from "../items/match-item-heading.ts";
import type { Line } from "../lines/line.ts";
import { matchSectionHeading } from "../sections/match-section-heading.ts";
import type { SectionHeading } from "../sections/section-heading.ts";
import { FULL_LINE_SHARE } from "../thresholds.ts";
import type { Block } from "./block.ts";
import { joinLines } from "./join-lines.ts";
import { type ListMark, readListMark } from "./list-mark.ts";
import { wrapWidth } from "./wrap-width.ts";

const SENTENCE_END = /[.:;!?”"»]$/;
const STARTS_LOW = /^[\p{Ll}(]/u;
const LABEL = /^\p{Lu}[\p{L}. ]{2,30}:(?:\s|$)/u;
/** `Direktionen indstiller til Skoleudvalget` before a line with `at …` */
const OPEN_LEAD = /(?:indstiller|anbefaler|indstilles|foreslås|foreslår)(?: [^,.;:]{0,100})?$/i;
/** Web pages that were copied print their items as entries of a list: `• Pkt. 42 Meddelelser`. */
const WEB_BULLET = /^[•●]$/;
/** A field filled with a dot, a rule of dashes. */
const EMPTY_FIELD = /^(?:[.…]{1,10}|[-–—_*=]{3,200})$/;

/** Joins lines to paragraphs, list entries, table rows and headings. Furniture and empty fields (`.`) are left out. */
export function findBlocks(lines: readonly Line[]): Block[] {
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let open: OpenBlock | null = null;
  let apart = true;
  for (const line of lines) {
    if (line.furniture || line.text === "" || EMPTY_FIELD.test(line.text)) {
      apart = apart || !line.furniture;
      continue;
    }
    if (open !== null && continues(open, line, apart, width)) extend(open, line);
    else {
      if (open !== null) blocks.push(close(open));
      open = begin(line, apart);
    }
    apart = false;
  }
  if (open !== null) blocks.push(close(open));
  return blocks;
}

interface OpenBlock {
  readonly lines: [Line, ...Line[]];
  text: string;
  readonly mark: ListMark | null;
  readonly table: boolean;
  readonly heading: SectionHeading | null;
  readonly apart: boolean;
}

function begin(line: Line, apart: boolean): OpenBlock {
  const heading = matchSectionHeading(line.text);
  const mark = heading !== null || line.headingLevel !== null ? null : readListMark(line.text);
  return { lines: [line], text: mark?.rest ?? line.text, mark, table: isTableRow(line), heading, apart };
}

function extend(block: OpenBlock, line: Line): void {
  block.lines.push(line);
  block.text = joinLines(block.text, line.text);
}

function close({ lines, text, mark, table, heading, apart }: OpenBlock): Block {
  const whole = mark === null || WEB_BULLET.test(mark.printed) ? text : `${mark.printed} ${text}`;
  return {
    lines,
    text,
    mark,
    table,
    apart,
    heading: mark !== null || lines.length === 1 ? heading : matchSectionHeading(text),
    itemHeading: matchItemHeading(whole),
    group: mark === null ? matchGroupHeading(text) : null,
  };
}

/** Whether a line goes on with the open block: only where the document breaks its lines, and the line before was full or broke off. */
function continues(open: OpenBlock, line: Line, apart: boolean, width: number | null): boolean {
  const previous = open.lines[open.lines.length - 1];
  if (width === null || previous === undefined || open.table || isTableRow(line)) return false;
  if (open.lines.length === 1 && (open.lines[0].headingLevel !== null || open.heading?.rest === null)) return false;
  const brokeOff = STARTS_LOW.test(line.text) && !SENTENCE_END.test(previous.text);
  if (apart && !(brokeOff && previous.page !== line.page)) return false;
  const full = previous.indent + previous.text.length + firstWordLength(line.text) >= width * FULL_LINE_SHARE;
  if (!full && !brokeOff) return false;
  return !startsClause(open, previous, line) && !startsAnew(line, full && !SENTENCE_END.test(previous.text));
}

/** `at …` below `…, og` or another `at …` is the next clause; in the middle of a sentence it is not. */
function startsClause(open: OpenBlock, previous: Line, line: Line): boolean {
  return (
    /^at /i.test(line.text) &&
    // Where each clause has a mark, a line that begins with `at` below an unfinished one goes on with it.
    ((open.mark === null && /^at /i.test(open.text)) ||
      /(?:[:,;.]|,? og)$/.test(previous.text) ||
      OPEN_LEAD.test(open.text))
  );
}

/** A line that begins something of its own; a number at the beginning of a line may be the rest of a full one. */
function startsAnew(line: Line, afterFull: boolean): boolean {
  if (line.headingLevel !== null || readListMark(line.text) !== null || LABEL.test(line.text)) return true;
  if (matchSectionHeading(line.text) !== null || readCaseLine(line.text) !== null) return true;
  // `(Ældrechefen)` below a recommendation.
  if (readSignature(line.text) !== null) return true;
  const heading = matchItemHeading(line.text);
  return heading !== null && !(afterFull && heading.style === "number");
}

function isTableRow({ printed }: Line): boolean {
  if (printed.includes("\t")) return true;
  return printed.includes("    ") ? / {4}\S/.test(printed) : printed.startsWith("|") && /^\|.*\|$/.test(printed);
}

function firstWordLength(text: string): number {
  const blank = text.indexOf(" ");
  return blank === -1 ? text.length : blank;
}
