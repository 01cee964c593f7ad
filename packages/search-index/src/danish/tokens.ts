import { findAbbreviations } from "./abbreviation-tokens.ts";
import { innerStems, tellingParts } from "./compound-parts.ts";
import { findConcepts } from "./concepts.ts";
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
  const telling = words.filter((word) => !STOP_WORDS.has(word.folded));
  const stems = telling.map((word) => stem(word.folded));
  const single = [...telling.flatMap((word) => tellingParts(word.letters)), ...abbreviations].flatMap((token) =>
    findConcepts([token]),
  );
  return {
    words: [...words.map((word) => word.folded), ...abbreviations],
    stems: [...stems, ...abbreviations],
    parts: telling.flatMap((word) => innerStems(word.letters)),
    concepts: [...findConcepts(stems), ...single].map((found) => found.concept),
  };
}
