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

/** A federated multi-search: one merged list of hits, each item once. */
export interface EngineRequest {
  federation: { offset: number; limit: number; facetsByIndex?: Record<string, string[]> };
  queries: EngineQuery[];
}
