import type { Lexicon } from "@referat/lexicon";
import type { TextLine } from "../text-lines.ts";
import { createWordFinder, type FindWordReadings } from "./find-word-readings.ts";
import { LOST, leadingLost, trailingLost } from "./lost.ts";
import type { Placeholder } from "./placeholder.ts";
import { findSegments } from "./segments.ts";

/** Lines whose letters were lost, and how many placeholders one letter left (UTF-8 letters have two bytes, and sometimes leave two). */
export interface DamagedLines {
  readonly lines: readonly TextLine[];
  readonly run: 1 | 2;
}

const DANISH_LETTER = /[æøåÆØÅ]/;
/** Damage goes on in neighbouring lines without a Danish letter, but not for ever. */
const REACH = 12;
/** Two short damaged words, or one long one, prove a stretch of lines: `IT,HR` alone proves nothing. */
const PROOF = 2;
/** A word this long that only a lost letter makes a word is no accident: `besk,ftigelse`. */
const LONG_WORD = 6;
/** `på`: the one word of two letters that is in every second sentence. */
const FREQUENT = `p${LOST}`;
const MIN_EVIDENCE = 3; // letters, the lost one among them
const LONGEST_EVIDENCE = 50; // letters; words of minutes are shorter

/**
 * Finds the lines in which the placeholder stands for lost letters: no æ, ø or å in the line, and enough words around
 * that are Danish with the letter given back and are not without. `p, b,rneomr,det` is evidence; `10,5`, `IT,HR`,
 * `og,at` (two words and a missing space), CSV and English are not.
 */
export function findDamagedLines(lines: readonly TextLine[], placeholder: Placeholder, lexicon: Lexicon): DamagedLines {
  const find = createWordFinder(lexicon);
  const run = lostRun(lines, placeholder.character);
  const evidence = lines.map((line) =>
    mayBeDamaged(line, placeholder) ? evidenceIn(line, placeholder, run, find) : [],
  );
  const damaged: TextLine[] = [];
  for (const stretch of stretches(lines, evidence)) {
    const words = new Map(stretch.flatMap((index) => evidence[index] ?? []));
    const proof = [...words.values()].reduce((sum, weight) => sum + weight, 0);
    if (proof >= (placeholder.isProof ? 1 : PROOF))
      for (const index of stretch) damaged.push(lines[index] ?? { start: 0, text: "" });
  }
  return { lines: damaged, run };
}

const mayBeDamaged = (line: TextLine, { character }: Placeholder): boolean =>
  line.text.includes(character) && !DANISH_LETTER.test(line.text);

/** Whether lost letters left two placeholders each: most runs between letters are then pairs. */
function lostRun(lines: readonly TextLine[], character: string): 1 | 2 {
  let pairs = 0;
  let singles = 0;
  const between = new RegExp(`\\p{L}(${escaped(character)}{1,2})(?=\\p{Ll})`, "gu");
  for (const { text } of lines)
    if (text.includes(character))
      for (const [, found = ""] of text.matchAll(between)) found.length === 2 ? pairs++ : singles++;
  return pairs > singles ? 2 : 1;
}

const escaped = (character: string): string => character.replace(/[?*]/, "\\$&");

/** Words of the line that prove damage, each with its weight. */
function evidenceIn(line: TextLine, placeholder: Placeholder, run: number, find: FindWordReadings): [string, number][] {
  const evidence: [string, number][] = [];
  let weight = 0;
  for (const { text } of findSegments(line, placeholder.character)) {
    const pattern = lostInside(text.split(placeholder.character.repeat(run)).join(LOST));
    if (pattern === undefined || pattern.length > LONGEST_EVIDENCE || !isProof(pattern, find)) continue;
    const own = pattern.length >= LONG_WORD ? PROOF : 1;
    evidence.push([pattern, own]);
    weight += own;
    if (weight > PROOF) break; // proven; more would only cost time
  }
  return evidence;
}

/** `b,rn` and `,konomi` are words with a letter and none without; `og,at` is two words, `,men` a slip of the space bar. */
function isProof(pattern: string, find: FindWordReadings): boolean {
  if (pattern === FREQUENT) return true;
  const { level } = find(pattern);
  if (level !== "listed" && level !== "compound") return false;
  const pieces = pattern.split(LOST).filter((piece) => piece !== "");
  return pieces.some((piece) => piece.length < 2 || find(piece).level === "none");
}

/** The segment as a pattern in lower case, with the lost letters a word can prove: `M,de,` → `m?de`. Capitals only are no word. */
function lostInside(pattern: string): string | undefined {
  if (pattern.toLowerCase() === FREQUENT) return FREQUENT;
  const end = pattern.length - trailingLost(pattern);
  const word = pattern.slice(Math.max(0, leadingLost(pattern) - 1), end);
  if (!word.includes(LOST) || word.length < MIN_EVIDENCE || word === word.toUpperCase()) return undefined;
  return word.toLowerCase();
}

/** Groups of neighbouring line numbers: lines with evidence and what lies within reach of them, up to lines with Danish letters. */
function stretches(lines: readonly TextLine[], evidence: readonly (readonly unknown[])[]): number[][] {
  const groups: number[][] = [];
  let group: number[] = [];
  let reachedTo = -1;
  for (let index = 0; index < lines.length; index++) {
    if (evidence[index]?.length === 0) continue;
    const from = reach(lines, index, -1);
    const to = reach(lines, index, 1);
    if (from > reachedTo && group.length > 0) {
      groups.push(group);
      group = [];
    }
    for (let inside = Math.max(from, reachedTo + 1); inside <= to; inside++) group.push(inside);
    reachedTo = Math.max(reachedTo, to);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** The last line within reach of `index` in one direction, before a line with Danish letters. */
function reach(lines: readonly TextLine[], index: number, direction: 1 | -1): number {
  let last = index;
  for (let filled = 0; filled < REACH; ) {
    const line = lines[last + direction];
    if (line === undefined || DANISH_LETTER.test(line.text)) return last;
    last += direction;
    if (line.text.trim() !== "") filled++;
  }
  return last;
}
