import { foldLetters } from "./fold-letters.ts";
import { memoised } from "./memoised.ts";

/** A word as printed, its place, and how the index spells it. */
export interface Word {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** As printed, lower case, composed: what the lexicon knows. */
  readonly letters: string;
  readonly folded: string;
}

/**
 * A run of letters or of digits. Letters that touch a number are words of their own when there are three or more,
 * so `budget 2024` finds `Budget2024`; `P35` and `4b` stay whole.
 */
const WORD = /\p{L}[\p{L}\p{M}]{2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** More than the texts of many pages of hits hold; upper and lower case are remembered apart. */
const MOST_REMEMBERED_WORDS = 100_000;

/** How a printed word is spelt in lower case, and in the index. */
export const spell: (printed: string) => Spelling = memoised(spellAnew, MOST_REMEMBERED_WORDS);

/** {@link spell} for those who remember what they made of it. */
export function spellAnew(printed: string): Spelling {
  const letters = printed.normalize("NFC").toLowerCase();
  return { letters, folded: foldLetters(letters) };
}

type Spelling = Pick<Word, "letters" | "folded">;

/** The words of a text in order: `MED-udvalget, Budget2024` has `med`, `udvalget`, `budget`, `2024`. */
export function findWords(text: string): Word[] {
  const printed = printedWords(text);
  return placesOfWords(text, printed).map((place, index) => ({ ...place, ...spell(printed[index] ?? "") }));
}

/** The words of a text in order, as printed: for those who need no places. */
export function printedWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Where the printed words of a text stand in it. */
export function placesOfWords(text: string, printed: readonly string[]): Pick<Word, "start" | "end">[] {
  let end = 0;
  return printed.map((word) => {
    // Between two words there is no letter or digit that another could begin with.
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { start, end };
  });
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  return findWords(text).map((word) => word.folded);
}
