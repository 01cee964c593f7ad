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

/** As for stems; upper and lower case are remembered apart. */
const MOST_REMEMBERED_WORDS = 300_000;

const spell: (printed: string) => Pick<Word, "letters" | "folded"> = memoised((printed) => {
  const letters = printed.normalize("NFC").toLowerCase();
  return { letters, folded: foldLetters(letters) };
}, MOST_REMEMBERED_WORDS);

/** The words of a text in order: `MED-udvalget, Budget2024` has `med`, `udvalget`, `budget`, `2024`. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const { letters, folded } = spell(match[0]);
    words.push({ start: match.index, end: match.index + match[0].length, letters, folded });
  }
  return words;
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  return findWords(text).map((word) => word.folded);
}
