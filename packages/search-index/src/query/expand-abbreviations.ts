import { abbreviationToken } from "../danish/abbreviation-tokens.ts";
import { tellingStems } from "../danish/concepts.ts";
import { foldLetters } from "../danish/fold-letters.ts";
import type { LearntAbbreviation } from "../danish/learn-abbreviations.ts";
import { foldedWords } from "../danish/words.ts";
import type { AskedWord } from "./read-question.ts";

/** A run of asked words, and the index's tokens that say the same. */
export interface Expansion {
  readonly first: number;
  readonly length: number;
  readonly tokens: readonly string[];
}

/** More long names for one abbreviation say that it means nothing in particular. */
const MOST_EXPANSIONS = 3;

/**
 * Reads asked words by the abbreviations that the minutes themselves explain: `CBN` as *Center for Byliv og Natur*, and the long name as `CBN`.
 * An abbreviation may be typed in small letters too.
 */
export function expandAbbreviations(words: readonly AskedWord[], learnt: readonly LearntAbbreviation[]): Expansion[] {
  const asked = words.map((word) => word.stem);
  const expansions = learnt.flatMap(({ short, long }) => {
    const longStems = tellingStems(foldedWords(long));
    const folded = foldLetters(short);
    const asShort = words.flatMap((word, first) =>
      word.folded === folded ? [{ first, length: 1, tokens: longStems }] : [],
    );
    const first = asked.findIndex((_, index) => longStems.every((stem, at) => stem === asked[index + at]));
    if (first < 0 || longStems.length === 0) return asShort;
    return [...asShort, { first, length: longStems.length, tokens: [abbreviationToken(short)] }];
  });
  return expansions.slice(0, MOST_EXPANSIONS);
}
