import type { FederatedMultiSearchParams, MultiSearchParams } from "meilisearch";
import { z } from "zod";
import { EngineConnection, RefusedQuestion } from "./engine-connection.ts";

/** One answer of the engine. Hits are still unknown: whoever asked for certain fields parses exactly those. */
export const EngineAnswer = z.object({
  hits: z.array(z.custom<Record<string, unknown>>(isObject)), // looked at no closer here: a page of hits is tens of kilobytes
  processingTimeMs: z.number(),
  estimatedTotalHits: z.number().optional(),
  totalHits: z.number().optional(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
});
export type EngineAnswer = z.infer<typeof EngineAnswer>;

const EachAnswer = z.object({ results: z.array(EngineAnswer) });

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A federated answer counts by index; ours always asks one. */
const FederatedAnswer = EngineAnswer.extend({
  facetsByIndex: z
    .record(z.string(), z.object({ distribution: EngineAnswer.shape.facetDistribution.unwrap() }))
    .optional(),
}).transform(({ facetsByIndex, ...answer }): EngineAnswer => {
  const [counted] = Object.values(facetsByIndex ?? {});
  return counted === undefined ? answer : { ...answer, facetDistribution: counted.distribution };
});

const NOTHING: EngineAnswer = { hits: [], processingTimeMs: 0, estimatedTotalHits: 0, totalHits: 0 };

/** The engine knows only the attributes of documents it has seen: of an empty index it knows none, and says that so. */
function isUnknownAttribute(error: unknown): boolean {
  return error instanceof RefusedQuestion && error.code === "invalid_search_attributes_to_search_on";
}

/** Everything that is ever asked of the engine; the one file that reads from it. */
export class SearchClient {
  readonly #engine: EngineConnection;

  constructor(connection: { readonly url: string; readonly key: string }) {
    this.#engine = new EngineConnection(connection);
  }

  /** Several searches in one round trip, one answer each. @throws EngineUnavailable */
  searchEach(queries: MultiSearchParams["queries"]): Promise<EngineAnswer[]> {
    const ask = async () => EachAnswer.parse(await this.#engine.post("/multi-search", { queries })).results;
    return this.#unlessEmpty(queries, ask, () => queries.map(() => NOTHING));
  }

  /** Several searches ranked into one answer. @throws EngineUnavailable */
  searchTogether(request: FederatedMultiSearchParams): Promise<EngineAnswer> {
    const ask = async () => FederatedAnswer.parse(await this.#engine.post("/multi-search", request));
    return this.#unlessEmpty(request.queries, ask, () => NOTHING);
  }

  /** Resolves when the engine answers at all. @throws EngineUnavailable */
  async ping(): Promise<void> {
    await this.#engine.get("/health");
  }

  async #unlessEmpty<Answer>(
    [query]: readonly { readonly indexUid: string }[],
    ask: () => Promise<Answer>,
    nothing: () => Answer,
  ): Promise<Answer> {
    try {
      return await ask();
    } catch (error) {
      if (query === undefined || !isUnknownAttribute(error)) throw error;
      // The first documents may have come in between: then it is asked once more.
      return (await this.#isEmpty(query.indexUid)) ? nothing() : ask();
    }
  }

  async #isEmpty(indexUid: string): Promise<boolean> {
    const [answer] = await this.searchEach([{ indexUid, q: "", hitsPerPage: 0, page: 1 }]);
    return answer?.totalHits === 0;
  }
}
