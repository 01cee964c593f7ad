import { FormFlags } from "./form-flags.ts";
import type { Lexicon } from "./lexicon.ts";

/** A word that fits a pattern, and the parts it is made of (one for a word the lexicon lists). */
export interface Reading {
  readonly form: string;
  readonly parts: readonly string[];
}

/** How much a compound may be stretched. */
export interface ReadingRules {
  /** 1 admits listed words only. */
  readonly maxParts: number;
  /** Whether listed words may also join where the dictionary gives them no joint: `sygefravær`+`statistik`. */
  readonly anyJoint: boolean;
  /** Whether the pattern is only the beginning of a compound: `børne-` in `børne- og ungeudvalget`. */
  readonly beginning: boolean;
}

const MIN_PART = 3; // two letters fit by chance nearly everywhere
const MIN_LOOSE_PART = 4; // without the dictionary's joints chance is worse
const STEP_BUDGET = 20_000; // a hostile pattern of nothing but wildcards must end; words of minutes need some hundred steps
const MAX_PATTERN = 60; // longer words of people do not exist

/**
 * Finds the words that fit a pattern.
 * @param pattern for each place the letters that may stand there: `["m", "æøå", "d", "e"]`
 * @returns all readings, listed words first; none where the pattern is longer than any word
 */
export function findReadings(lexicon: Lexicon, pattern: readonly string[], rules: ReadingRules): Reading[] {
  if (pattern.length === 0 || pattern.length > MAX_PATTERN) return [];
  const found = new Map<string, Reading>();
  let budget = STEP_BUDGET;
  const walk = (at: number, node: number, part: string, parts: readonly string[]): void => {
    for (const letter of pattern[at] ?? "") {
      if (budget-- <= 0) return;
      const reached = lexicon.step(node, letter);
      if (!reached) continue;
      const piece = part + letter;
      const rest = pattern.length - at - 1;
      if (rest === 0 && endsHere(reached.flags, parts.length, piece, rules)) add([...parts, piece]);
      if (rest > 0 && goesOn(reached.flags, parts.length, piece, rest, rules))
        walk(at + 1, lexicon.root, "", [...parts, piece]);
      if (rest > 0 && reached.next !== 0) walk(at + 1, reached.next, piece, parts);
    }
  };
  const add = (parts: readonly string[]): void => {
    const form = parts.join("");
    const known = found.get(form);
    if (!known || known.parts.length > parts.length) found.set(form, { form, parts });
  };
  walk(0, lexicon.root, "", []);
  return [...found.values()].sort((left, right) => left.parts.length - right.parts.length);
}

function endsHere(flags: number, partsBefore: number, piece: string, rules: ReadingRules): boolean {
  if (rules.beginning && (flags & FormFlags.begin) !== 0) return true;
  if (partsBefore === 0) return (flags & FormFlags.word) !== 0;
  if (piece.length < MIN_PART) return false;
  if ((flags & FormFlags.end) !== 0) return true;
  return rules.anyJoint && piece.length >= MIN_LOOSE_PART && (flags & FormFlags.word) !== 0;
}

function goesOn(flags: number, partsBefore: number, piece: string, rest: number, rules: ReadingRules): boolean {
  if (partsBefore + 2 > rules.maxParts || piece.length < MIN_PART || rest < MIN_PART) return false;
  if ((flags & FormFlags.begin) !== 0) return true;
  return rules.anyJoint && piece.length >= MIN_LOOSE_PART && (flags & FormFlags.word) !== 0;
}
