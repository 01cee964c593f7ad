/** One query of a federated multi-search, as Meilisearch 1.21 reads it. */
export interface EngineQuery {
  indexUid: string;
  q: string;
  filter: string;
  attributesToSearchOn?: string[];
  attributesToRetrieve: string[];
  matchingStrategy: "all" | "last" | "frequency";
  sort?: string[];
  federationOptions: { weight: number };
}

/** A federated multi-search, as Meilisearch 1.21 reads it: one merged list of hits, each item once. */
export interface FederatedSearch {
  federation: { offset: number; limit: number; facetsByIndex?: Record<string, string[]> };
  queries: EngineQuery[];
}

/** A search, and the phrases that its hits must have in print, or must not; see `narrow-to-phrases.ts`. */
export interface EngineRequest extends FederatedSearch {
  readonly phrases: readonly Phrase[];
  readonly withoutPhrases: readonly Phrase[];
}

/** Folded words, two or more. */
export type Phrase = readonly string[];
