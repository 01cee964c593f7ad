import { isKnownWord } from "./is-known-word.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Proposal, TextRepair } from "./text-repair.ts";

/** Single letters with a blank between each: `B e s l u t n i n g`. Five or more; `a b c` is a list. */
const LETTER_SPACED = /(?<![^\s"”“(])\p{L}(?: \p{L}){4,60}(?![^\s.,:;!?")”])/gu;

/** Joins letter-spaced words where the lexicon knows the whole: headings that were spaced out for emphasis. */
export function fixLetterSpacing(text: string, knowledge: Knowledge): Proposal {
  const repairs: TextRepair[] = [];
  for (const { 0: before, index } of text.matchAll(LETTER_SPACED)) {
    const after = before.replaceAll(" ", "");
    if (!isKnownWord(knowledge.lexicon(), after)) continue;
    const place = { start: index, end: index + before.length, before, after };
    repairs.push({ ...place, rule: "letter-spacing", tier: 2, confidence: 0.995, alternatives: [] });
  }
  return { repairs, doubts: [] };
}
