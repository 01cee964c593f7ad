import { findCaseNumbers, isCasePrefix } from "@referat/parser/case-number";
import { findAbbreviations } from "../danish/abbreviation-tokens.ts";
import { innerStems, tellingParts } from "../danish/compound-parts.ts";
import { beginsConcept, findAskedConcepts, findConcepts } from "../danish/concepts.ts";
import { findDates } from "../danish/find-dates.ts";
import { foldLetters } from "../danish/fold-letters.ts";
import { memoised } from "../danish/memoised.ts";
import { stem } from "../danish/stem.ts";
import { STOP_WORDS } from "../danish/stop-words.ts";
import { findWords, foldedWords, type Word } from "../danish/words.ts";
import { mayGoOn } from "../query/match-words.ts";
import type { AskedWord, Understood } from "../query/read-question.ts";
import { isWithinTypos } from "./edit-distance.ts";

/** A place in a printed text. */
export interface Place {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** From these lengths on the engine forgives one and two typing mistakes; see `index-settings.ts`. */
const ONE_TYPO = 5;
const TWO_TYPOS = 9;

/** Finds the places of a printed text that answer one question. In order, never overlapping. */
export type MatchFinder = (text: string) => Place[];

/**
 * Makes the finder for a question: words as typed, in another form, inside a compound, mistyped, or as another word for the same thing;
 * phrases, dates and journal numbers too. It remembers words, so one finder should serve all the texts of a page.
 */
export function createMatchFinder(understood: Understood): MatchFinder {
  const expanded = understood.expansions.flatMap(({ tokens }) => tokens);
  const abbreviations = new Set([...expanded, ...understood.words.flatMap((word) => word.abbreviation ?? [])]);
  const concepts = conceptsOf(understood.words);
  const phrases = understood.phrases.map(foldedWords);
  // One question to memory for each word of a page: the words of twenty whole texts are what costs time.
  const answers = memoised(
    (letters) =>
      answersWord(letters, understood) || expanded.includes(stem(foldLetters(letters))) || hasPartOf(letters, concepts),
    MOST_REMEMBERED_WORDS,
  );
  const begins = memoised((letters) => beginsConcept(stem(foldLetters(letters)), concepts), MOST_REMEMBERED_WORDS);
  // A decision is looked through for its marks, and once more for the passage that answers best.
  return memoised((text) => {
    const words = findWords(text);
    return merged([
      ...words.filter((word) => answers(word.letters)),
      ...(abbreviations.size > 0 ? findAbbreviations(text).filter(({ token }) => abbreviations.has(token)) : []),
      ...phrases.flatMap((phrase) => findPhrase(words, phrase)),
      ...(concepts.size > 0 && words.some((word) => begins(word.letters)) ? findConceptRuns(words, concepts) : []),
      ...(concepts.size > 0 ? findAbbreviations(text).filter(({ token }) => means(token, concepts)) : []),
      ...findAskedDates(text, understood),
      ...findAskedNumbers(text, understood),
    ]);
  }, MOST_REMEMBERED_TEXTS);
}

/** More different words than a page of hits has. */
const MOST_REMEMBERED_WORDS = 50_000;

/** The texts of one hit come one after the other. */
const MOST_REMEMBERED_TEXTS = 20;

function answersWord(letters: string, { words }: Understood): boolean {
  const folded = foldLetters(letters);
  return words.some(
    (asked, index) =>
      isSameWord(letters, folded, asked) ||
      (index === words.length - 1 && mayGoOn(words) && folded.startsWith(asked.folded)) ||
      isMistyped(folded, asked),
  );
}

/** As typed, in another form, or inside a compound. */
function isSameWord(letters: string, folded: string, asked: AskedWord): boolean {
  if (asked.abbreviation !== null && STOP_WORDS.has(asked.folded)) return false;
  if (folded === asked.folded) return true;
  if (STOP_WORDS.has(folded)) return false;
  const stems = [stem(folded), ...innerStems(letters)];
  return stems.includes(asked.stem) || asked.parts.some((part) => stems.includes(part));
}

function isMistyped(folded: string, asked: AskedWord): boolean {
  if (asked.folded.length < ONE_TYPO || asked.abbreviation !== null || /\d/.test(asked.folded)) return false;
  return isWithinTypos(asked.folded, folded, asked.folded.length >= TWO_TYPOS ? 2 : 1);
}

function findPhrase(words: readonly Word[], phrase: readonly string[]): Place[] {
  return words.flatMap((first, index) => {
    const run = words.slice(index, index + phrase.length);
    const last = run.at(-1);
    const same = run.length === phrase.length && run.every((word, at) => word.folded === phrase[at]);
    return same && last !== undefined ? [{ start: first.start, end: last.end }] : [];
  });
}

function conceptsOf(asked: readonly AskedWord[]): Set<string> {
  return new Set(findAskedConcepts(asked.map((word) => word.abbreviation ?? word.stem)).map((found) => found.concept));
}

function findConceptRuns(words: readonly Word[], concepts: ReadonlySet<string>): Place[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word.folded));
  return findConcepts(telling.map((word) => stem(word.folded)))
    .filter((found) => concepts.has(found.concept))
    .map(({ first, length }) => ({ start: telling[first]?.start ?? 0, end: telling[first + length - 1]?.end ?? 0 }));
}

/** Whether a part of a compound names one of the concepts by itself. */
function hasPartOf(letters: string, concepts: ReadonlySet<string>): boolean {
  if (concepts.size === 0 || STOP_WORDS.has(foldLetters(letters))) return false;
  return tellingParts(letters).some((part) => means(part, concepts));
}

function means(token: string, concepts: ReadonlySet<string>): boolean {
  return findConcepts([token]).some((found) => concepts.has(found.concept));
}

function findAskedDates(text: string, { dates }: Understood): Place[] {
  if (dates.length === 0) return [];
  const years = [...new Set(dates.map(({ from }) => Math.floor(from / 10_000)))];
  return years.flatMap((year) =>
    findDates(text, year).filter((found) => dates.some(({ from, to }) => found.from <= to && found.to >= from)),
  );
}

function findAskedNumbers(text: string, { caseNumbers }: Understood): Place[] {
  if (caseNumbers.length === 0) return [];
  return findCaseNumbers(text).filter(({ caseNumber: { canonical } }) =>
    caseNumbers.some(({ key, part }) =>
      part === "tail" ? canonical.includes(`-${key}`) : isCasePrefix(key, canonical),
    ),
  );
}

function merged(places: readonly Place[]): Place[] {
  const result: Place[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last !== undefined && start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}
