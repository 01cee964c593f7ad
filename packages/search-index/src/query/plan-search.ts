import {
  CONCEPT_ATTRIBUTES,
  HIT_ATTRIBUTES,
  PART_ATTRIBUTES,
  STEM_ATTRIBUTES,
  WORD_ATTRIBUTES,
} from "../attributes.ts";
import { findConcepts } from "../danish/concepts.ts";
import { foldedWords } from "../danish/words.ts";
import { type IndexNames, indexNames } from "../index-names.ts";
import { CLOSENESS } from "./closeness.ts";
import type { EngineQuery, EngineRequest } from "./engine-request.ts";
import { allOf, anyOf, between, oneOf, questionFilter } from "./filter.ts";
import { type AskedWord, readQuestion, type Understood } from "./read-question.ts";
import type { SearchQuestion, SearchSort } from "./search-question.ts";

/** Hits on a page unless asked for otherwise. */
const DEFAULT_LIMIT = 20;

/** What to ask the engine, and what was understood of the question. */
export interface SearchPlan {
  readonly request: EngineRequest;
  readonly understood: Understood;
}

const SORT_ORDER: Readonly<Record<SearchSort, string[] | undefined>> = {
  relevance: undefined,
  newest: ["dateNumber:desc", "meetingId:asc", "position:asc"],
  oldest: ["dateNumber:asc", "meetingId:asc", "position:asc"],
};

/**
 * Turns a question into one request to the engine. Pure: the same question always gives the same plan.
 * Journal numbers and dates become filters, never words; the words are looked for exactly, then by stem.
 */
export function planSearch(question: SearchQuestion, names: IndexNames = indexNames()): SearchPlan {
  const understood = readQuestion(question.text);
  const filter = allOf([questionFilter(question), caseFilter(understood), dateFilter(understood)]);
  const hasWords = understood.words.length + understood.phrases.length > 0;
  const sort = SORT_ORDER[question.sort ?? (hasWords ? "relevance" : "newest")];
  const queries = closenessQueries(understood, question).map((query) => ({
    indexUid: names.items,
    filter,
    attributesToRetrieve: [...HIT_ATTRIBUTES],
    ...(sort ? { sort } : {}),
    ...query,
  }));
  const facets = question.facets ? { facetsByIndex: { [names.items]: [...question.facets] } } : {};
  const page = { offset: question.offset ?? 0, limit: question.limit ?? DEFAULT_LIMIT };
  return { request: { federation: { ...page, ...facets }, queries }, understood };
}

type WordQuery = Pick<EngineQuery, "q" | "attributesToSearchOn" | "matchingStrategy" | "federationOptions">;

const STEMS_AND_PARTS = [...STEM_ATTRIBUTES, ...PART_ATTRIBUTES];
const EVERYTHING = [...STEMS_AND_PARTS, ...CONCEPT_ATTRIBUTES];

function closenessQueries(understood: Understood, question: SearchQuestion): WordQuery[] {
  const { words, phrases } = understood;
  const fixed = [
    ...phrases.map((phrase) => `"${foldedWords(phrase).join(" ")}"`),
    ...understood.excluded.flatMap((word) => foldedWords(word).map((folded) => `-${folded}`)),
  ];
  const exact = [...fixed, ...words.map((word) => token(word) ?? word.folded)].join(" ") + (mayGoOn(words) ? "" : " ");
  const queries: WordQuery[] = [query(exact, WORD_ATTRIBUTES, CLOSENESS.exact, "all")];
  if (words.length === 0 || phrases.length > 0) return queries;
  const ask = (
    tokens: readonly string[],
    attributes: readonly string[],
    weight: number,
    strategy: EngineQuery["matchingStrategy"] = "all",
  ): void => {
    queries.push(query(`${[...tokens, ...fixed].join(" ")} `, attributes, weight, strategy));
  };
  const stems = words.map((word) => token(word) ?? word.stem);
  ask(stems, STEM_ATTRIBUTES, CLOSENESS.stem);
  ask(stems, STEMS_AND_PARTS, CLOSENESS.part);
  if (words.some((word) => word.parts.length > 0)) {
    ask(
      words.flatMap((word) => (word.parts.length > 0 ? word.parts : [token(word) ?? word.stem])),
      STEMS_AND_PARTS,
      CLOSENESS.apart,
    );
  }
  const concepts = findConcepts(words.map((word) => word.abbreviation ?? word.stem));
  for (const { concept, first, length } of concepts) {
    ask([...stems.slice(0, first), `"${concept}"`, ...stems.slice(first + length)], EVERYTHING, CLOSENESS.concept);
  }
  if (words.length > 1 && (question.sort ?? "relevance") === "relevance") {
    ask(stems, STEMS_AND_PARTS, CLOSENESS.partial, "frequency");
  }
  return queries;
}

/** An abbreviation is looked for as printed: no other ending, no typo. */
function token(word: AskedWord): string | null {
  return word.abbreviation === null ? null : `"${word.abbreviation}"`;
}

/** Shorter words are taken as finished: `tr` is not the beginning of `trivsel`. */
const SHORTEST_BEGINNING = 4;

/** Whether the last word may be the beginning of a longer one: people search while they type. */
function mayGoOn(words: readonly AskedWord[]): boolean {
  const last = words.at(-1);
  return last !== undefined && last.abbreviation === null && last.folded.length >= SHORTEST_BEGINNING;
}

function query(
  q: string,
  attributes: readonly string[],
  weight: number,
  matchingStrategy: EngineQuery["matchingStrategy"],
): WordQuery {
  return { q, attributesToSearchOn: [...attributes], matchingStrategy, federationOptions: { weight } };
}

function caseFilter({ caseNumbers }: Understood): string {
  return anyOf(
    caseNumbers.map(({ key, part }) =>
      part === "whole" ? oneOf("caseNumber", [key]) : oneOf(part === "tail" ? "caseTails" : "casePrefixes", [key]),
    ),
  );
}

/** A date is asked for as the meeting's day or as a day the text names. */
function dateFilter({ dates }: Understood): string {
  return anyOf(dates.flatMap(({ from, to }) => [between("dateNumber", from, to), between("mentionedDates", from, to)]));
}
