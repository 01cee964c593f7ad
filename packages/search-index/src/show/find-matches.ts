import { findCaseNumbers, isCasePrefix } from "@referat/parser/case-number";
import { findAbbreviations } from "../danish/abbreviation-tokens.ts";
import { beginsConcept, findAskedConcepts, findConcepts } from "../danish/concepts.ts";
import { findDates } from "../danish/find-dates.ts";
import { foldLetters } from "../danish/fold-letters.ts";
import { memoised } from "../danish/memoised.ts";
import { STOP_WORDS } from "../danish/stop-words.ts";
import { readTellingWord, type TellingWord } from "../danish/telling-word.ts";
import { findWords, foldedWords, spell, visitWords, type Word } from "../danish/words.ts";
import { mayGoOn, partsApart } from "../query/match-words.ts";
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
  const apart = partsApart(understood.words);
  const phrases = understood.phrases.map(foldedWords);
  // One question to memory for each word of a page: the words of twenty whole texts are what costs time.
  const judge = memoised((printed) => {
    const { letters } = spell(printed);
    const word = readTellingWord(letters);
    const answers =
      answersWord(letters, word, understood, apart) ||
      (word !== null && (expanded.includes(word.stem) || word.partConcepts.some((concept) => concepts.has(concept))));
    return { answers, begins: word !== null && beginsConcept(word.stem, concepts) };
  }, MOST_REMEMBERED_WORDS);
  // A decision is looked through for its marks, and once more for the passage that answers best.
  return memoised((text) => {
    const { answers, begins } = judgeWords(text, judge);
    const words = begins || phrases.length > 0 ? findWords(text) : [];
    return merged([
      ...answers,
      ...(abbreviations.size > 0 || concepts.size > 0
        ? findAbbreviations(text).filter(({ token }) => abbreviations.has(token) || means(token, concepts))
        : []),
      ...phrases.flatMap((phrase) => findPhrase(words, phrase)),
      ...(begins ? findConceptRuns(words, concepts) : []),
      ...findAskedDates(text, understood),
      ...findAskedNumbers(text, understood),
    ]);
  }, MOST_REMEMBERED_TEXTS);
}

/** What a printed word is to a question: an answer, or the beginning of a concept that may be one. */
interface Judgement {
  readonly answers: boolean;
  readonly begins: boolean;
}

function judgeWords(text: string, judge: (printed: string) => Judgement): { answers: Place[]; begins: boolean } {
  const answers: Place[] = [];
  let begins = false;
  visitWords(text, (printed, start) => {
    const judgement = judge(printed);
    if (judgement.answers) answers.push({ start, end: start + printed.length });
    begins ||= judgement.begins;
  });
  return { answers, begins };
}

/** More different words than a page of hits has. */
const MOST_REMEMBERED_WORDS = 50_000;

/** The texts of one hit come one after the other. */
const MOST_REMEMBERED_TEXTS = 20;

function answersWord(
  letters: string,
  word: TellingWord | null,
  { words }: Understood,
  apart: readonly (readonly string[])[],
): boolean {
  const folded = foldLetters(letters);
  return words.some(
    (asked, index) =>
      isSameWord(folded, word, asked, apart[index] ?? []) ||
      (index === words.length - 1 && mayGoOn(words) && folded.startsWith(asked.folded)) ||
      isMistyped(folded, asked),
  );
}

/** As typed, in another form, or inside a compound. */
function isSameWord(folded: string, word: TellingWord | null, asked: AskedWord, apart: readonly string[]): boolean {
  if (asked.abbreviation !== null && STOP_WORDS.has(asked.folded)) return false;
  if (folded === asked.folded) return true;
  if (word === null) return false;
  const isWithin = (part: string) => word.stem === part || word.parts.includes(part);
  return isWithin(asked.stem) || apart.some(isWithin);
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
  const telling = words.flatMap(({ start, end, letters }) => {
    const word = readTellingWord(letters);
    return word === null ? [] : [{ start, end, stem: word.stem }];
  });
  return findConcepts(telling.map((word) => word.stem))
    .filter((found) => concepts.has(found.concept))
    .map(({ first, length }) => ({ start: telling[first]?.start ?? 0, end: telling[first + length - 1]?.end ?? 0 }));
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
