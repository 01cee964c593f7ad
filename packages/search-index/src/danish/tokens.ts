import { findAbbreviations } from "./abbreviation-tokens.ts";
import { findConcepts } from "./concepts.ts";
import { readTellingWord } from "./telling-word.ts";
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
      ...abbreviations.flatMap((token) => findConcepts([token]).map((found) => found.concept)),
    ],
  };
}
