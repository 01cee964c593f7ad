import { findAbbreviations } from "./abbreviation-tokens.ts";
import { innerStems, tellingParts } from "./compound-parts.ts";
import { findConcepts } from "./concepts.ts";
import { foldLetters } from "./fold-letters.ts";
import { memoised } from "./memoised.ts";
import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { findWords } from "./words.ts";

/** What a printed text holds for the engine, by closeness to the print; in order, with repetitions. */
export interface Tokens {
  /** Every word, folded, then the abbreviations: for exact wording and phrases. */
  readonly words: readonly string[];
  /** Stems of the telling words, and the abbreviations. */
  readonly stems: readonly string[];
  /** Stems of what is inside compounds: `sygefraværsstatistik` has `syg`, `sygefravaer`, `fravaer`, `statistik` … */
  readonly parts: readonly string[];
  /** What the text means in other words: see `concepts.ts`. */
  readonly concepts: readonly string[];
}

/** Reads the tokens of a printed text. */
export function readTokens(text: string): Tokens {
  const words = findWords(text);
  const abbreviations = [...new Set(findAbbreviations(text).map((found) => found.token))];
  const telling = words.flatMap((word) => readTellingWord(word.letters) ?? []);
  const stems = telling.map((word) => word.stem);
  return {
    words: [...words.map((word) => word.folded), ...abbreviations],
    stems: [...stems, ...abbreviations],
    parts: telling.flatMap((word) => word.parts),
    concepts: [
      ...findConcepts(stems).map((found) => found.concept),
      ...telling.flatMap((word) => word.partConcepts),
      ...abbreviations.flatMap(conceptsOf),
    ],
  };
}

/** What one telling word adds to the tokens of its text. */
interface TellingWord {
  readonly stem: string;
  readonly parts: readonly string[];
  /** What its parts mean in other words. */
  readonly partConcepts: readonly string[];
}

/** As many as there are splits of compounds to remember. */
const MOST_REMEMBERED_WORDS = 100_000;

/** All that is known of a word in one look, which halves the time of making word lists; null for stop words. */
const readTellingWord: (letters: string) => TellingWord | null = memoised((letters) => {
  const folded = foldLetters(letters);
  if (STOP_WORDS.has(folded)) return null;
  const partConcepts = tellingParts(letters).flatMap(conceptsOf);
  return { stem: stem(folded), parts: innerStems(letters), partConcepts };
}, MOST_REMEMBERED_WORDS);

function conceptsOf(token: string): string[] {
  return findConcepts([token]).map((found) => found.concept);
}
