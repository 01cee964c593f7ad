import { innerStems, tellingParts } from "./compound-parts.ts";
import { findConcepts } from "./concepts.ts";
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

/** What a word (as printed, lower case, and folded) says; null for stop words. `known-word.ts` remembers it. */
export function readTellingWord(letters: string, folded: string): TellingWord | null {
  if (STOP_WORDS.has(folded)) return null;
  const parts = innerStems(letters);
  return {
    stem: stem(folded),
    parts,
    partConcepts: tellingParts(parts).flatMap((part) => findConcepts([part]).map((found) => found.concept)),
  };
}
