import type { TextLine } from "../text-lines.ts";
import { PLACEHOLDERS } from "./placeholder.ts";

/** A run of letters and placeholders: `opf,lgning`, `p,`, `,konomi`. Never touches a digit. */
export interface Segment {
  readonly line: TextLine;
  /** Offset in the line. */
  readonly start: number;
  readonly text: string;
  /** A hyphen follows directly: `B,rne-` may be the beginning of a compound only. */
  readonly beforeHyphen: boolean;
}

/** Addresses, file names and code: nothing in them is ever edited. */
const UNTOUCHABLE =
  /:\/\/|www\.|@|\\|[={}]|(?<!\S)[~.]?\/|\.(?:pdf|docx?|xlsx?|pptx?|txt|html?|csv|msg|eml|png|jpe?g|zip|dk|com|eu|org|net|info)\b/i;
const DIGIT = /\d/;
/** Longer runs are rules, dots of a form or hostile. */
const LONGEST_WORD = 80;
/** Runs of letters and the placeholder, one expression for each placeholder. */
const RUNS: ReadonlyMap<string, RegExp> = new Map(
  PLACEHOLDERS.map(({ character }) => [character, new RegExp(`[\\p{L}${character}]+`, "gu")]),
);

/** The segments of a line that hold the placeholder. `2017_dec` has none: next to a digit nothing is a letter. */
export function findSegments(line: TextLine, placeholder: string): Segment[] {
  const runs = RUNS.get(placeholder);
  if (!runs || !line.text.includes(placeholder)) return [];
  const isGuarded = UNTOUCHABLE.test(line.text) ? guardOf(line.text) : () => false;
  const segments: Segment[] = [];
  for (const { 0: text, index: start } of line.text.matchAll(runs)) {
    const end = start + text.length;
    if (text.length > LONGEST_WORD || !text.includes(placeholder) || isGuarded(start)) continue;
    if (text.replaceAll(placeholder, "") === "") continue; // a mark on its own is no word
    if (DIGIT.test(line.text[start - 1] ?? "") || DIGIT.test(line.text[end] ?? "")) continue;
    segments.push({ line, start, text, beforeHyphen: line.text[end] === "-" });
  }
  return segments;
}

/** Whether an offset lies in a chunk that is an address, a file name or code. */
function guardOf(line: string): (offset: number) => boolean {
  const guarded = [...line.matchAll(/\S+/g)].filter(([chunk]) => UNTOUCHABLE.test(chunk));
  return (offset) => guarded.some(({ 0: chunk, index }) => offset >= index && offset < index + chunk.length);
}
