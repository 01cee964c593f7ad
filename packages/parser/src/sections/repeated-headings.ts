import type { Block } from "../blocks/block.ts";
import { bodyEnding } from "../danish/bodies.ts";
import { classifyStatement } from "../facts/classify-statement.ts";
import { readAttendance } from "../facts/read-attendance.ts";
import { readCaseLine } from "../facts/read-case-line.ts";
import { LONGEST_OWN_HEADING, REPEATED_HEADING_ITEMS, REPEATED_HEADING_SHARE } from "../thresholds.ts";

/** Few words without figures, tabs or a mark that ends a sentence. */
const FORM = /^\p{Lu}[^\d\t.;!]{3,58}[^\d\t.,;!]$/u;
/** `Direktionen foreslår` leads in to a list; `indstiller` and `anbefaler` are known as acts. */
const LEADS = /(?:foreslår|foreslås|følgende)$/;
/** `Bo Bendt Ravn`, `Lokale Nord`: names have capitals throughout, Danish headings do not. */
const NAME = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u;

/**
 * Finds the lines, lower case and without a colon, that a template prints as headings in many of its items though no
 * vocabulary has them: `Effekt`, `Sammenhæng med byrådets mål`.
 *
 * An author's own sub-heading stands in one item or two; `Godkendt`, `Direktionen indstiller`, names and the titles of
 * attachments come again and again too, and are none.
 */
export function findRepeatedHeadings(bodies: readonly (readonly Block[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let headed = 0;
  for (const body of bodies) {
    if (body.some((block) => block.heading !== null)) headed += 1;
    for (const line of candidatesIn(body)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const needed = Math.max(REPEATED_HEADING_ITEMS, headed * REPEATED_HEADING_SHARE);
  return new Set([...counts].filter(([, count]) => count >= needed).map(([line]) => line));
}

function candidatesIn(body: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  let attachments = false;
  body.forEach((block, index) => {
    if (block.heading !== null) attachments = block.heading.kind === "attachments";
    else if (!attachments && headsText(block, body[index + 1]) && isHeadingLine(block)) found.add(headingKey(block));
  });
  return found;
}

/** Whether a line has the form of a heading and no other meaning. */
function isHeadingLine(block: Block): boolean {
  const { text } = block;
  if (!block.apart || block.mark !== null || block.table || block.lines.length > 1 || block.itemHeading !== null)
    return false;
  if (text.length > LONGEST_OWN_HEADING || !FORM.test(text) || (NAME.test(text) && text !== text.toUpperCase()))
    return false;
  return (
    !bodyEnding.test(text) &&
    !LEADS.test(text) &&
    classifyStatement(text).length === 0 &&
    readAttendance(text) === null &&
    readCaseLine(text) === null
  );
}

/** A list or a sentence below it: a cell of a table and a name have neither. */
export function headsText(block: Block, next: Block | undefined): boolean {
  if (next === undefined || next.heading !== null || next.table) return false;
  return next.mark !== null || (next.text.length > block.text.length && /[.:;!?”"]$/.test(next.text));
}

/** What a heading is counted and looked up by. */
export function headingKey(block: Block): string {
  return block.text.replace(/ ?:$/, "").toLowerCase();
}
