import { findAbbreviationTokens } from "./abbreviation-tokens.ts";
import { innerStems } from "./compound-parts.ts";
import { findConcepts } from "./concepts.ts";
import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { findWords } from "./words.ts";

/** What the engine searches instead of the printed text. */
export interface Companions {
  /** Every word in order, folded, then the abbreviations: for exact wording and phrases. */
  readonly words: string;
  /** Every different stem of a telling word. */
  readonly stems: string;
  /** Stems of what is inside compounds: `sygefraværsstatistik` has `syg`, `sygefravaer`, `fravaer`, `statistik` … */
  readonly parts: string;
  /** What the text means in other words: see `concepts.ts`. */
  readonly concepts: string;
}

/** Makes the Danish companions of a printed text. */
export function companionsOf(text: string): Companions {
  const words = findWords(text);
  const abbreviations = findAbbreviationTokens(text);
  const telling = words.filter((word) => !STOP_WORDS.has(word.folded));
  const stemsInOrder = telling.map((word) => stem(word.folded));
  const inner = [...new Set(telling.flatMap((word) => innerStems(word.letters)))];
  const stems = new Set(stemsInOrder);
  const concepts = [
    ...findConcepts(stemsInOrder),
    ...[...inner, ...abbreviations].flatMap((token) => findConcepts([token])),
  ].map((found) => found.concept);
  return {
    words: [...words.map((word) => word.folded), ...abbreviations].join(" "),
    stems: [...stems, ...abbreviations].join(" "),
    parts: inner.filter((part) => !stems.has(part)).join(" "),
    concepts: [...new Set(concepts)].join(" "),
  };
}
