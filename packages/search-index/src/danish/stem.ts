import { stemmer } from "@orama/stemmers/danish";
import { memoised } from "./memoised.ts";

/** More different words than ten years of a municipality's minutes hold (about 150,000). */
const MOST_REMEMBERED_WORDS = 300_000;

/**
 * Snowball stem of a folded word: `skolerne` and `skole` are both `skol`. Numbers stay as they are.
 * Both sides stem the *folded* spelling, so that it does not matter which one was typed.
 */
export const stem: (folded: string) => string = memoised(
  (folded) => (/\d/.test(folded) ? folded : stemmer(folded)),
  MOST_REMEMBERED_WORDS,
);
