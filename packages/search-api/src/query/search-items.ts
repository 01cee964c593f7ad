import type { VisibleItems } from "../access/visible-items.ts";
import { type Hit, toHit } from "./hit.ts";
import type { SearchParameters } from "./search-parameters.ts";

/** What a search found. */
export interface SearchAnswer {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly tookMs: number;
}

/** Asks the engine what a visitor asked us. @throws EngineUnavailable */
export async function searchItems(items: VisibleItems, parameters: SearchParameters): Promise<SearchAnswer> {
  const started = performance.now();
  const { q, page, perPage } = parameters;
  const plan = items.plan({ text: q, offset: (page - 1) * perPage, limit: perPage });
  const answer = await items.ask(plan.request);
  const tookMs = Math.round(performance.now() - started);
  return { hits: answer.hits.map(toHit), total: answer.estimatedTotalHits ?? 0, tookMs };
}
