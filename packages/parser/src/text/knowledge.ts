import { danishLexicon, type Lexicon, loadWordCounts, type WordCounts } from "@referat/lexicon";

/** What repair knows of Danish. Both are functions, so that a clean text loads neither. */
export interface Knowledge {
  readonly lexicon: () => Lexicon;
  readonly counts: () => WordCounts;
}

let shippedCounts: WordCounts | undefined;

/** The lexicon and the word counts that ship; read once, because they never change. */
export const shippedKnowledge: Knowledge = {
  lexicon: danishLexicon,
  counts: () => {
    shippedCounts ??= loadWordCounts();
    return shippedCounts;
  },
};
