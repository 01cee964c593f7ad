import { termAttributes } from "../attributes.ts";
import { type FoundConcept, findAskedConcepts } from "../danish/concepts.ts";
import { stem } from "../danish/stem.ts";
import { foldedWords } from "../danish/words.ts";
import { CLOSENESS } from "./closeness.ts";
import type { EngineQuery } from "./engine-request.ts";
import type { AskedWord, Understood } from "./read-question.ts";

/** The part of an engine query that says which words are looked for, and where. */
export type WordQuery = Pick<EngineQuery, "q" | "attributesToSearchOn" | "matchingStrategy" | "federationOptions">;

const WORDS = termAttributes("words");
const STEMS_AND_PARTS = termAttributes("stems", "parts");
const WORDS_STEMS_AND_PARTS = termAttributes("words", "stems", "parts");
const EVERYTHING = termAttributes("stems", "parts", "concepts");

/** Shorter words are taken as finished: `tr` is not the beginning of `trivsel`. */
const SHORTEST_BEGINNING = 4;

/** Each meaning of a word is a query of its own, and words with more than three meanings say too little. */
const MOST_READINGS = 3;

/** Of longer questions the engine itself leaves out enough; each word left out is a query of its own. */
const MOST_TO_LEAVE_OUT = 4;

/**
 * Queries for items that have all the words, from the exact wording to other words for the same thing.
 * Each is a query of its own, because closeness is what the hits are ranked by.
 */
export function matchAllWords(understood: Understood): WordQuery[] {
  const { words } = understood;
  const fixed = fixedTerms(understood);
  const exact = [...fixed, ...words.map((word) => token(word) ?? word.folded)].join(" ");
  const alone = words.every((word) => word.abbreviation !== null) ? CLOSENESS.abbreviationsAlone : 1;
  const queries = [query(mayGoOn(words) ? exact : `${exact} `, printedWords(understood), CLOSENESS.exact * alone)];
  if (words.length === 0) return queries;
  const stems = words.map((word) => token(word) ?? word.stem);
  const ask = (tokens: readonly string[], attributes: readonly string[], weight: number) =>
    queries.push(query(finished([...tokens, ...fixed]), attributes, weight));
  ask(stems, STEMS_AND_PARTS, CLOSENESS.stem * alone);
  const parts = partsOrStems(words, stems);
  if (parts.length > stems.length) ask(parts, STEMS_AND_PARTS, CLOSENESS.apart);
  for (const { first, length, tokens } of understood.expansions) {
    ask([...stems.slice(0, first), ...tokens, ...stems.slice(first + length)], STEMS_AND_PARTS, CLOSENESS.longName);
  }
  for (const meant of inOtherWords(words, stems)) {
    ask(meant, EVERYTHING, meant.length === 1 && stems.length > 1 ? CLOSENESS.conceptOfAll : CLOSENESS.concepts);
  }
  return queries;
}

/** The engine looks for excluded words where it looks for the others, and `-budget` is meant for `budgettet` and `skolebudget` too. */
function printedWords({ excluded }: Understood): readonly string[] {
  return excluded.length === 0 ? WORDS : WORDS_STEMS_AND_PARTS;
}

/**
 * For each word the parts that may stand apart from each other: none of a word that has other names (`plejehjem`), all of one that has none
 * (`ledersamarbejde`).
 */
export function partsApart(words: readonly AskedWord[]): readonly (readonly string[])[] {
  const concepts = conceptsOf(words);
  return words.map(({ parts }, index) =>
    concepts.some(({ first, length }) => index >= first && index < first + length) ? [] : parts,
  );
}

function partsOrStems(words: readonly AskedWord[], stems: readonly string[]): string[] {
  return partsApart(words).flatMap((parts, index) => (parts.length > 0 ? parts : stems.slice(index, index + 1)));
}

/** Queries for items that have only some of the words, of their other names, or other names of their parts; the rarer ones count. */
export function matchSomeWords(understood: Understood): WordQuery[] {
  const { words } = understood;
  const stems = words.map((word) => token(word) ?? word.stem);
  const excluded = excludedTerms(understood);
  const queries: WordQuery[] = [];
  const ask = (tokens: readonly string[], attributes: readonly string[], weight: number) =>
    queries.push(query(finished([...tokens, ...excluded]), attributes, weight, "frequency"));
  if (stems.length > 1) {
    ask(stems, STEMS_AND_PARTS, CLOSENESS.partial);
    for (const meant of inOtherWords(words, stems).slice(0, 1)) ask(meant, EVERYTHING, CLOSENESS.partialConcepts);
  }
  for (const meant of allButOne(words, stems)) {
    queries.push(query(finished([...meant, ...excluded]), EVERYTHING, CLOSENESS.allButOne));
  }
  const parts = partsOrStems(words, stems);
  for (const meant of byConcepts(parts, findAskedConcepts(parts)).slice(0, 1)) {
    if (parts.length > stems.length) {
      queries.push(query(finished([...meant, ...excluded]), EVERYTHING, CLOSENESS.apartConcepts));
    }
  }
  return queries;
}

/**
 * The question without one of its things, each in turn, where one of the others has a concept. The engine itself leaves out the words that
 * are most common, never a concept, and the word that stands in the way is often the rarest (`politikernes forhold til embedsværket`).
 */
function allButOne(words: readonly AskedWord[], stems: readonly string[]): string[][] {
  const [meant = stems] = inOtherWords(words, stems);
  if (meant.length < 2 || meant.length > MOST_TO_LEAVE_OUT) return [];
  return meant
    .map((_, left) => meant.filter((_, index) => index !== left))
    .filter((rest) => rest.some((term) => term.startsWith('"')));
}

/**
 * The question with its words by their concepts, as often as a word has meanings; not at all where none has one. An item that has
 * the word itself has the concept too, so each of these finds the word and its other names alike.
 */
function inOtherWords(words: readonly AskedWord[], stems: readonly string[]): string[][] {
  return byConcepts(stems, conceptsOf(words));
}

function byConcepts(stems: readonly string[], concepts: readonly FoundConcept[]): string[][] {
  const longestFirst = [...concepts].sort((a, b) => b.length - a.length);
  const meaningsAt = stems.map((_, index) => longestFirst.filter(({ first }) => first === index));
  const readings = Math.min(MOST_READINGS, Math.max(0, ...meaningsAt.map((meanings) => meanings.length)));
  return Array.from({ length: readings }, (_, reading) => {
    let covered = 0;
    return stems.flatMap((term, index) => {
      if (index < covered) return [];
      const meanings = meaningsAt[index] ?? [];
      const meaning = meanings[Math.min(reading, meanings.length - 1)];
      if (meaning === undefined) return [term];
      covered = index + meaning.length;
      return [`"${meaning.concept}"`];
    });
  });
}

/** Queries for what the asked compounds are a kind of, and for words that begin like the asked ones: the last things to offer. */
export function matchSimilarWords(understood: Understood): WordQuery[] {
  const excluded = excludedTerms(understood);
  const heads = understood.words.flatMap(({ parts }) => parts.slice(-1));
  const meant = heads.flatMap((head) => [head, ...findAskedConcepts([head]).map(({ concept }) => `"${concept}"`)]);
  return [
    ...meant.map((head) => query(finished([head, ...excluded]), EVERYTHING, CLOSENESS.head)),
    ...matchBeginnings(understood, excluded),
  ];
}

function matchBeginnings(understood: Understood, excluded: readonly string[]): WordQuery[] {
  const beginnings = understood.words.flatMap((word) => {
    const length = Math.max(SHORTEST_BEGINNING, Math.ceil(word.folded.length * CLOSENESS.beginningShare));
    // A rare letter may be cut in half here, and half a letter is not valid JSON.
    return word.folded.length > length ? [word.folded.slice(0, length).replace(/\p{Cs}$/u, "")] : [];
  });
  return beginnings.map((beginning) =>
    query([...excluded, beginning].join(" "), printedWords(understood), CLOSENESS.beginning),
  );
}

/** Phrases and excluded words hold at every closeness. */
function fixedTerms(understood: Understood): string[] {
  return [...understood.phrases.map((phrase) => `"${foldedWords(phrase).join(" ")}"`), ...excludedTerms(understood)];
}

function excludedTerms({ excluded }: Understood): string[] {
  return excluded.flatMap((word) => foldedWords(word).flatMap((folded) => [`-${folded}`, `-${stem(folded)}`]));
}

function conceptsOf(words: readonly AskedWord[]): FoundConcept[] {
  return findAskedConcepts(words.map((word) => word.abbreviation ?? word.stem));
}

/** An abbreviation is looked for as printed: no other ending, no typo. */
function token(word: AskedWord): string | null {
  return word.abbreviation === null ? null : `"${word.abbreviation}"`;
}

/** Whether the last word may be the beginning of a longer one: people search while they type. */
export function mayGoOn(words: readonly AskedWord[]): boolean {
  const last = words.at(-1);
  return last !== undefined && last.abbreviation === null && last.folded.length >= SHORTEST_BEGINNING;
}

/** The blank at the end tells the engine that the last word is no beginning. */
function finished(terms: readonly string[]): string {
  return `${terms.join(" ")} `;
}

function query(
  q: string,
  attributes: readonly string[],
  weight: number,
  matchingStrategy: EngineQuery["matchingStrategy"] = "all",
): WordQuery {
  return { q, attributesToSearchOn: [...attributes], matchingStrategy, federationOptions: { weight } };
}
