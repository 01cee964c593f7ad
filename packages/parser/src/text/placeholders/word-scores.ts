import type { Reading, WordCounts } from "@referat/lexicon";
import { COMMON_LETTER_WORDS } from "./common-letter-words.ts";

const UNSEEN = 0.3; // a word of the lexicon that was never met; below one, above nothing
const SHIPPED_WEIGHT = 5; // minutes that are known say more than the general list …
const OWN_WEIGHT = 20; // … and the document's own undamaged words say most
const ACUTE_COST = -3; // é is rare: one word in a hundred that lost a letter lost this one
const PART_COST = -5; // a compound of two parts is likelier than one of three
const COMMON_PART = Math.log(150); // a part that is a common word says no more than one that is a known word

/** How likely words are, from the general list, the shipped counts and the document itself. */
export interface WordScores {
  /** Natural log of how often the word is met; readings of several parts are scored by their parts. */
  scoreOf(reading: Reading): number;
  /** Whether the word, in any case, was met in one of the three. */
  isAttested(form: string): boolean;
  /** How often the word was met with a capital in the middle of a sentence, and how often without. */
  capitals(form: string): { readonly upper: number; readonly lower: number };
}

export function createWordScores(shipped: WordCounts, own: WordCounts): WordScores {
  const counted = (form: string): number =>
    SHIPPED_WEIGHT * (shipped.get(form) ?? 0) + OWN_WEIGHT * (own.get(form) ?? 0);
  const weight = (form: string): number => {
    const lower = form.toLowerCase();
    return counted(lower) + counted(capitalised(lower)) + (COMMON_LETTER_WORDS.get(lower) ?? 0);
  };
  const scoreOf = ({ parts, form }: Reading): number => {
    const whole = weight(form);
    const acute = whole === 0 && form.includes("é") ? ACUTE_COST : 0;
    if (parts.length === 1 || whole > 0) return Math.log(UNSEEN + whole) + acute;
    return parts.reduce(
      (sum, part) => sum + Math.min(COMMON_PART, Math.log(UNSEEN + weight(part))),
      PART_COST * (parts.length - 1),
    );
  };
  return {
    scoreOf,
    isAttested: (form) => weight(form) > 0,
    capitals: (form) => ({ upper: counted(capitalised(form.toLowerCase())), lower: counted(form.toLowerCase()) }),
  };
}

export function capitalised(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}
