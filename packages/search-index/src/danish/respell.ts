import { danishLexicon, FormFlags, splitCompound } from "@referat/lexicon";

/** What people type for a letter their keyboard lacks, likeliest first. */
const MISSING_LETTERS: readonly (readonly [typed: string, meant: string])[] = [
  ["aa", "å"],
  ["oe", "ø"],
  ["ae", "æ"],
  ["o", "ø"],
  ["a", "å"],
  ["a", "æ"],
  ["e", "æ"],
];

/** More than three missing letters in one word are a riddle, not a spelling. */
const MOST_LETTERS = 3;
/** Keeps a long word of vowels cheap: a question is answered in milliseconds. */
const MOST_SPELLINGS = 80;

/**
 * The Danish word that was typed without its Danish letters: `okonomirapport` is `økonomirapport`, `fraver` is `fravær`.
 * Null where the word is Danish as it stands (`rad`, `skole`) or no spelling of it is.
 */
export function respell(letters: string): string | null {
  if (/[^a-z]/.test(letters) || letters.length < 3 || isDanish(letters)) return null;
  let spellings = [letters];
  let tried = 0;
  for (let changed = 0; changed < MOST_LETTERS; changed += 1) {
    spellings = [...new Set(spellings.flatMap(withOneMore))];
    for (const spelling of spellings) {
      if (isDanish(spelling)) return spelling;
      tried += 1;
      if (tried > MOST_SPELLINGS) return null;
    }
  }
  return null;
}

/** Every spelling with one more Danish letter, after those already there. */
function withOneMore(spelling: string): string[] {
  const from = Math.max(...["æ", "ø", "å"].map((letter) => spelling.lastIndexOf(letter))) + 1;
  return MISSING_LETTERS.flatMap(([typed, meant]) => {
    const found: string[] = [];
    for (let at = spelling.indexOf(typed, from); at >= 0; at = spelling.indexOf(typed, at + 1)) {
      found.push(spelling.slice(0, at) + meant + spelling.slice(at + typed.length));
    }
    return found;
  });
}

function isDanish(word: string): boolean {
  return (danishLexicon().flagsOf(word) & FormFlags.word) !== 0 || splitCompound(word) !== null;
}
