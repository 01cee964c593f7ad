import {
  DAY_ATTRIBUTES,
  DISPLAYED_ATTRIBUTES,
  SEARCHABLE_ATTRIBUTES,
  SORTABLE_ATTRIBUTES,
  VALUE_ATTRIBUTES,
} from "./attributes.ts";

/** Hits that can be paged through; a whole result is exported by filter, not by paging. */
const MOST_PAGED_HITS = 10_000;

/** More different bodies, outcomes or recommenders than a municipality has. */
const MOST_FACET_VALUES = 1000;

/** Settings of the items index in Meilisearch 1.21, complete: what is not named here is the engine's default on purpose. */
export const indexSettings = {
  searchableAttributes: [...SEARCHABLE_ATTRIBUTES],
  // Without structures for ranges and for searching among values, which nobody asks for, the index is built a tenth faster.
  filterableAttributes: [filterable(VALUE_ATTRIBUTES, false), filterable(DAY_ATTRIBUTES, true)],
  sortableAttributes: SORTABLE_ATTRIBUTES,
  displayedAttributes: [...DISPLAYED_ATTRIBUTES] as string[],
  // `routine` stands after `words` and `typo`: routine items sink below what answers the question equally well, and no further.
  // `proximity` and `exactness` take a third of a search and changed no answer to a graded query: how close a match is to the
  // question is what the federated queries weigh.
  rankingRules: ["sort", "words", "typo", "attribute", "routine:asc", "dateNumber:desc"],
  // Six times faster to build and five times smaller than `byWord`. The engine then knows no order: see `narrow-to-phrases.ts`.
  proximityPrecision: "byAttribute" as const,
  // Stop words are left out of the questions, not of the index: phrases have them too.
  stopWords: [] as string[],
  // One typo from five letters, two from nine; none in numbers, where a wrong digit is another year or another case.
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 }, disableOnNumbers: true },
  // The words are folded already; a fixed language keeps the engine from guessing one.
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["dan" as const] }],
  pagination: { maxTotalHits: MOST_PAGED_HITS },
  faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" as const } },
};

function filterable(attributes: readonly string[], comparison: boolean) {
  return {
    attributePatterns: [...attributes],
    features: { facetSearch: false, filter: { equality: true, comparison } },
  };
}
