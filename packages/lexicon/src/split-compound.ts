import { ENDINGS_NOT_PARTS, INFLECTIONS, SHORT_PARTS, WORDS_ENDING_LIKE_JOINTS } from "./compound-parts.ts";
import { danishLexicon } from "./danish-lexicon.ts";
import { FormFlags } from "./form-flags.ts";
import type { Lexicon } from "./lexicon.ts";

/** The cost of a split is the sum over its parts; the cheapest split wins. */
const Cost = {
  part: 10, // fewer parts first: `plads` + `anvisning`, not `plads` + `an` + `visning`
  shortPart: 4, // `by`, `råd` and `mål` are good parts, but a longer one that fits is better
  joint: -1, // a proper joint (`fritids`) says more than a bare beginning (`fritid`)
} as const;

/** From four letters on every part the dictionary allows may be meant; shorter ones only when they are in `SHORT_PARTS`. */
const LONG_PART = 4;
const SHORTEST_COMPOUND = 5; // `bymål`; anything shorter is a word of its own
const LONGEST_WORD = 60; // longer words of people do not exist; longer runs of letters would only cost time

interface Split {
  readonly cost: number;
  readonly start: number;
  readonly before: Split | null;
}

/**
 * Splits a compound into its smallest parts by the dictionary's own joint rules, joint letters cut off, in lower case.
 * @returns two parts or more, or null where the word is no compound the lexicon can explain
 * @example splitCompound("fritidsjob") // ["fritid", "job"]
 * @example splitCompound("kommunen") // null
 */
export function splitCompound(word: string, lexicon: Lexicon = danishLexicon()): string[] | null {
  const letters = word.toLowerCase();
  if (letters.length < SHORTEST_COMPOUND || letters.length > LONGEST_WORD) return null;
  const best: (Split | null)[] = Array.from({ length: letters.length + 1 }, () => null);
  for (let start = 0; start < letters.length; start++)
    if (start === 0 || best[start]) enterParts(lexicon, letters, start, best);
  const split = best[letters.length];
  if (!split || !agreesWithBase(lexicon, letters, split.start)) return null;
  return partsOf(lexicon, letters, split).flatMap((part) => splitCompound(part, lexicon) ?? [part]);
}

/** Enters every part that begins at `start` into `best`, by the place where it ends. The whole word is no part. */
function enterParts(lexicon: Lexicon, letters: string, start: number, best: (Split | null)[]): void {
  const before = best[start] ?? null;
  let node = lexicon.root;
  for (let end = start + 1; end <= letters.length; end++) {
    const reached = lexicon.step(node, letters[end - 1] ?? "");
    if (!reached) return;
    node = reached.next;
    const isLast = end === letters.length;
    if ((reached.flags & (isLast ? FormFlags.end : FormFlags.begin)) === 0) continue;
    const part = letters.slice(start, end);
    if (part === letters || !isMeant(part, isLast)) continue;
    const cost = (before?.cost ?? 0) + partCost(part, reached.flags, isLast);
    if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, start, before };
  }
}

/** Whether the last part that begins at `start` is still a part when inflection is taken off the whole word. */
function agreesWithBase(lexicon: Lexicon, letters: string, start: number): boolean {
  if ((lexicon.flagsOf(letters) & FormFlags.word) === 0) return true;
  return INFLECTIONS.every((ending) => {
    const base = letters.endsWith(ending) ? letters.slice(0, -ending.length) : "";
    if (base.length < SHORTEST_COMPOUND || (lexicon.flagsOf(base) & FormFlags.word) === 0) return true;
    const part = base.slice(start);
    return isMeant(part, true) && (lexicon.flagsOf(part) & FormFlags.end) !== 0;
  });
}

function isMeant(part: string, isLast: boolean): boolean {
  if (part.length < LONG_PART) return SHORT_PARTS.has(part);
  return !(isLast && ENDINGS_NOT_PARTS.has(part));
}

function partCost(part: string, flags: number, isLast: boolean): number {
  const joint = !isLast && (flags & FormFlags.joint) !== 0 ? Cost.joint : 0;
  return Cost.part + (part.length < LONG_PART ? Cost.shortPart : 0) + joint;
}

function partsOf(lexicon: Lexicon, letters: string, last: Split): string[] {
  const parts: string[] = [];
  let end = letters.length;
  for (let split: Split | null = last; split; split = split.before) {
    const part = letters.slice(split.start, end);
    parts.unshift(end === letters.length ? part : withoutJoint(lexicon, part));
    end = split.start;
  }
  return parts;
}

/** `fritids` → `fritid`, `arbejds` → `arbejde`; `hus` and `fælles` keep the s that is theirs. */
function withoutJoint(lexicon: Lexicon, part: string): string {
  if (WORDS_ENDING_LIKE_JOINTS.has(part)) return part;
  const flags = lexicon.flagsOf(part);
  const bare = part.slice(0, -1);
  const isWord = (form: string): boolean => (lexicon.flagsOf(form) & FormFlags.word) !== 0;
  if ((flags & FormFlags.joint) !== 0) return isWord(bare) ? bare : part;
  return (flags & FormFlags.word) === 0 && isWord(`${bare}e`) ? `${bare}e` : part;
}
