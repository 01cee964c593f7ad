import { findCaseNumbers, isCasePrefix } from "@referat/parser/case-number";
import { findAbbreviations } from "../danish/abbreviation-tokens.ts";
import { findConcepts, findConceptsAt } from "../danish/concepts.ts";
import { findDates } from "../danish/find-dates.ts";
import { readKnownWord } from "../danish/known-word.ts";
import { foldedWords, placesOfWords, printedWords } from "../danish/words.ts";
import type { Understood } from "../query/read-question.ts";
import { askedConcepts, createWordJudge, type Judgement } from "./judge-word.ts";

/** A place in a printed text. */
export interface Place {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Finds the places of a printed text that answer one question. In order, never overlapping. */
export type MatchFinder = (text: string) => readonly Place[];

/**
 * Makes the finder for a question: words (see `judge-word.ts`), names of several words for the same thing, abbreviations, phrases, dates and
 * journal numbers. It remembers words and texts, so it serves the texts of one page and is thrown away with it.
 */
export function createMatchFinder(understood: Understood): MatchFinder {
  const findRuns = createRunFinder(understood);
  const findShort = createAbbreviationFinder(understood);
  // A decision is looked through for its marks, and once more for the passage that answers best.
  const found = new Map<string, readonly Place[]>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const printed = printedWords(text);
    const places = merged([
      ...placesOf(findRuns(printed), text, printed),
      ...findShort(text),
      ...findAskedDates(text, understood),
      ...findAskedNumbers(text, understood),
    ]);
    found.set(text, places);
    return places;
  };
}

/** Some neighbouring words of a text, by their order. */
interface Run {
  readonly first: number;
  readonly length: number;
}

function createRunFinder(understood: Understood): (printed: readonly string[]) => Run[] {
  const judge = createWordJudge(understood);
  const concepts = askedConcepts(understood);
  const phrases = understood.phrases.map(foldedWords);
  return (printed) => {
    const judgements = printed.map(judge);
    const runs = phrases.flatMap((phrase) => findPhrase(printed, phrase));
    if (judgements.some(({ begins }) => begins)) runs.push(...findNames(printed, judgements, concepts));
    for (const [first, { answers }] of judgements.entries()) if (answers) runs.push({ first, length: 1 });
    return runs;
  };
}

/** Names of several words, small words between them left out as the index does: `børn med særlige behov`. */
function findNames(printed: readonly string[], judgements: readonly Judgement[], concepts: ReadonlySet<string>): Run[] {
  const telling = printed.flatMap((word, index) => {
    const stem = readKnownWord(word).telling?.stem;
    return stem === undefined ? [] : [{ stem, begins: judgements[index]?.begins ?? false, index }];
  });
  const stems = telling.map(({ stem }) => stem);
  return telling.flatMap(({ begins, index: first }, at) =>
    begins
      ? findConceptsAt(stems, at)
          .filter(({ concept }) => concepts.has(concept))
          .map(({ length }) => ({ first, length: (telling[at + length - 1]?.index ?? first) - first + 1 }))
      : [],
  );
}

function findPhrase(printed: readonly string[], phrase: readonly string[]): Run[] {
  const words = printed.map(readKnownWord);
  return words.flatMap((_, first) =>
    phrase.every((folded, at) => words[first + at]?.folded === folded) ? [{ first, length: phrase.length }] : [],
  );
}

/** Where runs stand in the text whose words are `printed`. */
function placesOf(runs: readonly Run[], text: string, printed: readonly string[]): Place[] {
  if (runs.length === 0) return []; // many texts
  const places = placesOfWords(text, printed);
  return runs.map(({ first, length }) => ({
    start: places[first]?.start ?? 0,
    end: places[first + length - 1]?.end ?? 0,
  }));
}

function createAbbreviationFinder(understood: Understood): (text: string) => Place[] {
  const asked = understood.words.flatMap((word) => word.abbreviation ?? []);
  const tokens = new Set([...asked, ...understood.expansions.flatMap((expansion) => expansion.tokens)]);
  const concepts = askedConcepts(understood);
  if (tokens.size + concepts.size === 0) return () => [];
  const answers = (token: string) =>
    tokens.has(token) || findConcepts([token]).some(({ concept }) => concepts.has(concept));
  return (text) => findAbbreviations(text).filter(({ token }) => answers(token));
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
