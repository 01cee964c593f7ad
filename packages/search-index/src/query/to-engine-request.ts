import { HIT_ATTRIBUTES } from "../attributes.ts";
import { foldedWords } from "../danish/words.ts";
import type { IndexNames } from "../index-names.ts";
import type { EngineRequest } from "./engine-request.ts";
import { allOf, anyOf, between, oneOf, questionFilter } from "./filter.ts";
import type { WordQuery } from "./match-words.ts";
import type { Understood } from "./read-question.ts";
import type { SearchQuestion, SearchSort } from "./search-question.ts";

/** Hits on a page unless asked for otherwise. */
const DEFAULT_LIMIT = 20;

const SORT_ORDER: Readonly<Record<SearchSort, string[] | null>> = {
  relevance: null,
  newest: ["dateNumber:desc", "meetingId:asc", "position:asc"],
  oldest: ["dateNumber:asc", "meetingId:asc", "position:asc"],
};

/**
 * One federated multi-search: each way of matching is a query, all under the same filter and order.
 * With `mentions`, journal numbers are looked for in the text of items that have another one.
 */
export function toEngineRequest(
  question: SearchQuestion,
  understood: Understood,
  wordQueries: readonly WordQuery[],
  names: IndexNames,
  mentions = false,
): EngineRequest {
  const filter = allOf([questionFilter(question), caseFilter(understood, mentions), dateFilter(understood)]);
  const hasWords = understood.words.length + understood.phrases.length > 0;
  const sort = SORT_ORDER[hasWords ? (question.sort ?? "relevance") : question.sort === "oldest" ? "oldest" : "newest"];
  const queries = wordQueries.map((wordQuery) => ({
    indexUid: names.items,
    filter,
    attributesToRetrieve: [...HIT_ATTRIBUTES],
    ...(sort === null ? {} : { sort }),
    ...wordQuery,
  }));
  const facets = question.facets ? { facetsByIndex: { [names.items]: [...question.facets] } } : {};
  const federation = { offset: question.offset ?? 0, limit: question.limit ?? DEFAULT_LIMIT, ...facets };
  // Of a phrase of one word the engine knows all there is to know.
  const phrases = understood.phrases.map(foldedWords).filter((words) => words.length > 1);
  return { federation, queries, phrases, withoutPhrases: understood.excludedPhrases.map(foldedWords) };
}

function caseFilter({ caseNumbers }: Understood, mentions: boolean): string {
  return anyOf(
    caseNumbers.map(({ key, part }) => {
      if (mentions) return oneOf("mentionedCases", [key]);
      if (part === "whole") return oneOf("caseNumber", [key]);
      return oneOf(part === "tail" ? "caseTails" : "casePrefixes", [key]);
    }),
  );
}

/** A date is asked for as the meeting's day or as a day the text names; after `møde` only as the meeting's. */
function dateFilter({ dates, meetingDay }: Understood): string {
  const days = (attribute: "dateNumber" | "mentionedDates"): string[] =>
    dates.map(({ from, to }) => between(attribute, from, to));
  return anyOf(meetingDay ? days("dateNumber") : [...days("dateNumber"), ...days("mentionedDates")]);
}
