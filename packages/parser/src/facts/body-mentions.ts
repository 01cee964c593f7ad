import { bodyAbbreviations, bodyEnding } from "../danish/bodies.ts";
import { allMatches } from "../text/all-matches.ts";
import { LONGEST_FIRST_HALF } from "../thresholds.ts";

/** A body named in running text; `end` is exclusive. */
export interface BodyMention {
  /** The full name, without genitive. */
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{Lu}][\p{L}&-]*/gu;
/** `Børne- og Skoleudvalget`, `Teknik- og Miljøudvalget`: the first half before the word that ends like a body. */
const FIRST_HALF = /(?:\p{Lu}\p{L}*-, ){0,3}\p{Lu}\p{L}*-? og $/u;
const COMMITTEE_FOR = /^ for \p{Lu}[\p{L}-]*(?:(?:,| og| &) \p{Lu}[\p{L}-]*){0,4}/u;

/** Finds bodies by their endings and abbreviations: `Økonomiudvalget`, `ØU`, `Udvalget for Kultur og Fritid`; never `udvalgte` or `MED`. */
export function findBodyMentions(text: string): BodyMention[] {
  const found: BodyMention[] = [];
  for (const { 0: word, index } of allMatches(WORD, text)) {
    const abbreviated = bodyAbbreviations.get(word);
    if (abbreviated !== undefined) found.push({ body: abbreviated, start: index, end: index + word.length });
    else if (bodyEnding.test(word) && !/^(?:Udvalg|Råd|Forum|Delegation)$/.test(word))
      found.push(mentionAt(text, word, index));
  }
  return found;
}

function mentionAt(text: string, word: string, index: number): BodyMention {
  // Every first half ends in `og`; most names have none, and no capital before them is looked for.
  const joined = text.endsWith(" og ", index);
  const before = joined ? text.slice(Math.max(0, index - LONGEST_FIRST_HALF), index) : "";
  const firstHalf = FIRST_HALF.exec(before)?.[0] ?? "";
  const after = /^Udvalget?s?$/.test(word)
    ? (COMMITTEE_FOR.exec(text.slice(index + word.length, index + word.length + 100))?.[0] ?? "")
    : "";
  const start = index - firstHalf.length;
  const end = index + word.length + after.length;
  return { body: text.slice(start, end).replace(/(?<=(?:et|en|um|råd|ED))s$/, ""), start, end };
}
