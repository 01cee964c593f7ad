import { type TextLine, textBefore } from "../text-lines.ts";
import type { TextRepair } from "../text-repair.ts";
import type { ReadLine } from "./draft.ts";
import type { LineKit } from "./fix-line.ts";
import { LOST } from "./lost.ts";

/** Words a quotation may have between its marks; `,Dataunderst,ttet udvikling,` has two. */
const MAX_QUOTED_WORDS = 14;
/** `Aarhus Ø`, `(A, V, Ø)`: after a name or a capital the lost mark is rather a letter than a dash. */
const AFTER_NAME = /(?:\s\p{Lu}\p{Ll}*|[\p{Lu}(],?)\s+$/u;

/** Dashes, quotes and bullets that were lost with the letters. Glyphs are a guess (`–` or `—`), so all are told. */
export function fixPunctuation(
  line: TextLine,
  read: readonly ReadLine[],
  words: readonly TextRepair[],
  kit: LineKit,
): TextRepair[] {
  const free = read.filter(({ candidates: [best] }) => best !== undefined && isMarkAtEdge(best.form));
  const quoted = free.length === 0 ? [] : quotes(line, free, coveredBy(words, line.start), kit);
  return [...loneMarks(line, kit), ...quoted, ...ambiguousDigits(line, kit), ...unpairedQuote(line)];
}

/** Whether an offset of the line lies in an edit that is carried out. */
function coveredBy(words: readonly TextRepair[], lineStart: number): (offset: number) => boolean {
  const covered = new Set<number>();
  for (const { start, end, tier } of words)
    for (let offset = start; tier < 4 && offset < end; offset++) covered.add(offset - lineStart);
  return (offset) => covered.has(offset);
}

/** The likeliest reading leaves a placeholder at an edge of the word. */
const isMarkAtEdge = (form: string): boolean => form.startsWith(LOST) || form.endsWith(LOST);

/** A placeholder alone between blanks: a dash; at the start of the line a bullet; elsewhere told. */
function loneMarks(line: TextLine, { lost, placeholder }: LineKit): TextRepair[] {
  const marks: TextRepair[] = [];
  if (!` ${line.text} `.includes(` ${lost} `)) return marks;
  for (const { 0: mark, index } of line.text.matchAll(/\S+/g)) {
    if (mark !== lost) continue;
    const before = textBefore(line, index);
    const after = line.text.slice(index + mark.length);
    if (before.trim() === "") marks.push(guess(line, index, mark, placeholder.isProof ? ["•", "–"] : [], 4));
    else if (/^\s+\d/.test(after) && !/\d\s+$/.test(before)) marks.push(guess(line, index, mark, ["§", "–"], 4));
    else if (AFTER_NAME.test(before) || !/^\s+\p{L}/u.test(after)) marks.push(guess(line, index, mark, ["Ø", "–"], 4));
    else marks.push(guess(line, index, mark, ["–", "—"], 3));
  }
  return marks;
}

/** `,Dataunderst,ttet udvikling,` → `”Dataunderstøttet udvikling”`: an opening mark that is no letter, and its partner. */
function quotes(
  line: TextLine,
  free: readonly ReadLine[],
  taken: (offset: number) => boolean,
  { lost }: LineKit,
): TextRepair[] {
  const marks: TextRepair[] = [];
  let quotedTo = -1;
  for (const [index, opening] of free.entries()) {
    const start = opening.segment.start;
    if (start < quotedTo || !opensQuotation(opening, line, lost) || taken(start)) continue;
    const end = free
      .slice(index, index + MAX_QUOTED_WORDS)
      .map(({ segment: { start: from, text } }) => (text.endsWith(lost) ? from + text.length - lost.length : -1))
      .find((offset) => offset > start && !taken(offset));
    if (end === undefined || line.text.slice(start, end).split(/\s+/).length > MAX_QUOTED_WORDS) continue;
    marks.push(guess(line, start, lost, ["”", "“"], 3), guess(line, end, lost, ["”", "“"], 3));
    quotedTo = end;
  }
  return marks;
}

function opensQuotation({ segment: { start, text } }: ReadLine, line: TextLine, lost: string): boolean {
  return (
    text.startsWith(lost) && /\p{L}/u.test(text.charAt(lost.length)) && /(?:^|[\s(])$/.test(textBefore(line, start))
  );
}

/** `1,2 ,r`: in a damaged line a comma between digits may have been a dash or a fraction. Never touched, always told. */
function ambiguousDigits(line: TextLine, { lost }: LineKit): TextRepair[] {
  if (lost !== "," || !/\d,\d/.test(line.text)) return [];
  return [...line.text.matchAll(/(?<!\d)\d+,\d+/g)].map(({ 0: number, index }) =>
    guess(line, index, number, [number, number.replace(",", "–")], 4),
  );
}

/** A straight quotation mark without a partner: in a damaged line the other one may be what is missing. */
function unpairedQuote(line: TextLine): TextRepair[] {
  const marks = [...line.text.matchAll(/"/g)];
  const last = marks.at(-1);
  if (!last || marks.length % 2 === 0) return [];
  const quoted = line.text.slice(last.index);
  return [guess(line, last.index, quoted, [quoted], 4)];
}

function guess(line: TextLine, index: number, before: string, readings: readonly string[], tier: 3 | 4): TextRepair {
  const start = line.start + index;
  const [after = before, ...alternatives] = readings;
  return {
    start,
    end: start + before.length,
    before,
    after,
    rule: "punctuation",
    tier,
    confidence: tier === 3 ? 0.9 : 0.5,
    alternatives,
  };
}
