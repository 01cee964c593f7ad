import { SearchParameters } from "../query/search-parameters.ts";

/** The question alone, without anything that narrows, orders or pages it. */
export function bareQuestion({ q, perPage }: SearchParameters): SearchParameters {
  return SearchParameters.parse({ q, perPage });
}

/** Whether anything but the words narrows the search. */
export function isNarrowed({ q, perPage, page, sort, facets, ...filters }: SearchParameters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

/** Whether the visitor asks for anything at all. */
export function isQuestion(parameters: SearchParameters): boolean {
  return parameters.q !== "" || parameters.page > 1 || parameters.sort !== undefined || isNarrowed(parameters);
}
