import { innerStems, tellingParts } from "./compound-parts.ts";
import { findConcepts } from "./concepts.ts";
import { foldLetters } from "./fold-letters.ts";
import { memoised } from "./memoised.ts";
import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** What a word that is no stop word says. */
export interface TellingWord {
  readonly stem: string;
  /** Stems of what is inside it, where it is a compound. */
  readonly parts: readonly string[];
  /** What its parts mean by themselves, in other words: see `concepts.ts`. */
  readonly partConcepts: readonly string[];
}

/** As many as there are splits of compounds to remember. */
const MOST_REMEMBERED_WORDS = 100_000;

/** All that is known of a word (as printed, lower case) in one look into memory, because a text has hundreds; null for stop words. */
export const readTellingWord: (letters: string) => TellingWord | null = memoised(
  (letters) => readTellingWordAnew(letters, foldLetters(letters)),
  MOST_REMEMBERED_WORDS,
);

/** {@link readTellingWord} for those who remember what they made of it, and have the word's folded spelling. */
export function readTellingWordAnew(letters: string, folded: string): TellingWord | null {
  if (STOP_WORDS.has(folded)) return null;
  const parts = innerStems(letters);
  return {
    stem: stem(folded),
    parts,
    partConcepts: tellingParts(parts).flatMap((part) => findConcepts([part]).map((found) => found.concept)),
  };
}
