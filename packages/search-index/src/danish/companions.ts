import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { foldedWords } from "./words.ts";

/** What the engine searches instead of the printed text. */
export interface Companions {
  /** Every word in order, folded: for exact wording and phrases. */
  readonly words: string;
  /** Every different stem. */
  readonly stems: string;
  /** Stems of the parts of compounds: `sygefraværsstatistik` has `syg`, `fravaer`, `statistik`. */
  readonly parts: string;
}

/** Makes the Danish companions of a printed text. */
export function companionsOf(text: string): Companions {
  const words = foldedWords(text);
  const stems = new Set<string>();
  for (const word of words) if (!STOP_WORDS.has(word)) stems.add(stem(word));
  return { words: words.join(" "), stems: [...stems].join(" "), parts: "" };
}
