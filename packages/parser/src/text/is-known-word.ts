import { FormFlags, findReadings, type Lexicon } from "@referat/lexicon";

/** Whether a token is a Danish word as it stands, whatever its case: `møde`, `MØDE`, `Ballerup`, `budgetborgermødet`; not `mrde`. */
export function isKnownWord(lexicon: Lexicon, token: string): boolean {
  const lower = token.toLowerCase();
  const named = lower.charAt(0).toUpperCase() + lower.slice(1);
  const isWord = (form: string): boolean => (lexicon.flagsOf(form) & FormFlags.word) !== 0;
  if (isWord(lower) || isWord(token) || (token !== lower && isWord(named))) return true;
  return findReadings(lexicon, [...lower], { maxParts: 3, anyJoint: false, beginning: false }).length > 0;
}
