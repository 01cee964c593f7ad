import { findReadings, type Lexicon, type Reading, type ReadingRules } from "@referat/lexicon";
import { LOST } from "./lost.ts";
import { LOST_LETTERS, LOST_LETTERS_AND_ACUTE } from "./placeholder.ts";

/** How a word was found; every step down is less sure. */
export type ReadingLevel = "listed" | "compound" | "looseCompound" | "nameParts" | "none";

export interface WordReadings {
  readonly level: ReadingLevel;
  readonly readings: readonly Reading[];
}

const LADDER: readonly (readonly [ReadingLevel, Omit<ReadingRules, "beginning">])[] = [
  ["listed", { maxParts: 1, anyJoint: false }],
  ["compound", { maxParts: 3, anyJoint: false }],
  ["looseCompound", { maxParts: 3, anyJoint: true }],
];

/** Finds the words a pattern may be: listed words, else compounds, else compounds without a joint. */
export type FindWordReadings = (pattern: string, options?: { readonly beginning?: boolean }) => WordReadings;

/**
 * @param pattern letters in the case they are looked up in, `LOST` for every lost one
 * @returns a finder that remembers: minutes repeat their words
 */
export function createWordFinder(lexicon: Lexicon): FindWordReadings {
  const remembered = new Map<string, WordReadings>();
  return (pattern, { beginning = false } = {}) => {
    const key = beginning ? `${pattern}-` : pattern;
    const known = remembered.get(key);
    if (known) return known;
    const found = climb(lexicon, pattern, beginning);
    remembered.set(key, found);
    return found;
  };
}

function climb(lexicon: Lexicon, pattern: string, beginning: boolean): WordReadings {
  for (const [level, rules] of LADDER) {
    const letters = level === "listed" ? LOST_LETTERS_AND_ACUTE : LOST_LETTERS;
    const readings = findReadings(lexicon, slots(pattern, letters), { ...rules, beginning });
    if (readings.length > 0) return { level, readings };
  }
  return { level: "none", readings: [] };
}

function slots(pattern: string, lostLetters: string): string[] {
  return [...pattern].map((letter) => (letter === LOST ? lostLetters : letter));
}
