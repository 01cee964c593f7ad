import type { SearchFilters } from "@referat/search-index";
import type { Question } from "../access/visible-items.ts";
import type { FilterParameters } from "./search-parameters.ts";

/** The parameters of an address as a question to the index. */
export function toQuestion(parameters: FilterParameters): Pick<Question, "text" | "filters"> {
  return { text: parameters.q, filters: toFilters(parameters) };
}

function toFilters(given: FilterParameters): SearchFilters {
  const filters = {
    bodies: given.body,
    municipalities: given.municipality,
    from: given.from,
    to: given.to,
    outcomes: given.outcome,
    kleGroups: given.kle,
    actionFacets: given.actionFacet,
    recommenders: given.recommender,
    visibilities: given.access,
    kinds: given.kind,
    hasDissent: given.dissent,
    routine: given.routine,
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}
