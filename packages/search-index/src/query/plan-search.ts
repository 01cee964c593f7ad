import { HIT_ATTRIBUTES, PART_ATTRIBUTES, STEM_ATTRIBUTES, WORD_ATTRIBUTES } from "../attributes.ts";
import { foldedWords } from "../danish/words.ts";
import { type IndexNames, indexNames } from "../index-names.ts";
import { CLOSENESS } from "./closeness.ts";
import type { EngineQuery, EngineRequest } from "./engine-request.ts";
import { allOf, anyOf, between, oneOf, questionFilter } from "./filter.ts";
import { readQuestion, type Understood } from "./read-question.ts";
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

function closenessQueries(understood: Understood, question: SearchQuestion): WordQuery[] {
  const { words, phrases } = understood;
  const fixed = [
    ...phrases.map((phrase) => `"${foldedWords(phrase).join(" ")}"`),
    ...understood.excluded.flatMap((word) => foldedWords(word).map((folded) => `-${folded}`)),
  ].join(" ");
  const exact = [fixed, ...words.map((word) => word.folded)].join(" ").trim();
  const queries: WordQuery[] = [query(exact, WORD_ATTRIBUTES, CLOSENESS.exact, "all")];
  if (words.length === 0 || phrases.length > 0) return queries;
  const stems = `${[...words.map((word) => word.stem), fixed].join(" ").trim()} `;
  queries.push(query(stems, [...STEM_ATTRIBUTES, ...PART_ATTRIBUTES], CLOSENESS.stem, "all"));
  if (words.length > 1 && (question.sort ?? "relevance") === "relevance") {
    queries.push(query(stems, [...STEM_ATTRIBUTES, ...PART_ATTRIBUTES], CLOSENESS.partial, "frequency"));
  }
  return queries;
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
