import type { TextLine } from "../text-lines.ts";

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
  /:\/\/|www\.|@|\\|[={}]|^[~.]?\/|\.(?:pdf|docx?|xlsx?|pptx?|txt|html?|csv|msg|eml|png|jpe?g|zip|dk|com|eu|org|net|info)\b/i;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;

/** The segments of a line that hold the placeholder. `run` is how many placeholders one lost letter left. */
export function findSegments(line: TextLine, placeholder: string): Segment[] {
  const segments: Segment[] = [];
  for (const { 0: chunk, index } of line.text.matchAll(/\S+/g)) {
    if (!chunk.includes(placeholder) || UNTOUCHABLE.test(chunk)) continue;
    for (const [start, end] of letterRuns(chunk, placeholder)) {
      const text = chunk.slice(start, end);
      if (!text.includes(placeholder)) continue;
      if (DIGIT.test(chunk[start - 1] ?? "") || DIGIT.test(chunk[end] ?? "")) continue;
      segments.push({ line, start: index + start, text, beforeHyphen: chunk[end] === "-" });
    }
  }
  return segments;
}

function letterRuns(chunk: string, placeholder: string): [start: number, end: number][] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let at = 0; at <= chunk.length; at++) {
    const character = chunk[at] ?? "";
    const inside = character !== "" && (character === placeholder || LETTER.test(character));
    if (inside && start < 0) start = at;
    if (!inside && start >= 0) {
      runs.push([start, at]);
      start = -1;
    }
  }
  return runs;
}
