import { type AttemptKind, createHighlighter, type SearchPlan } from "@referat/search-index";
import type { VisibleItems } from "../access/visible-items.ts";
import { countFacets, type FacetName, type Facets, facetAttributes } from "./facets.ts";
import { type Hit, toHit } from "./hit.ts";
import type { SearchParameters } from "./search-parameters.ts";
import { toQuestion } from "./to-question.ts";

/** What a search found, and how the question was understood. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly facets: Facets;
  readonly understood: SearchPlan["understood"];
  /** How the hits answer the question; anything but `asked` is wider than what was asked. */
  readonly match: AttemptKind;
  /** What was tried before that and found too little. */
  readonly tried: readonly AttemptKind[];
  readonly tookMs: number;
}

/** Asks the engine what a visitor asked us. @throws EngineUnavailable */
export async function searchItems(
  items: VisibleItems,
  parameters: SearchParameters,
  facets: readonly FacetName[],
): Promise<SearchResult> {
  const started = performance.now();
  const { sort, page, perPage } = parameters;
  const question = {
    ...toQuestion(parameters),
    ...(sort === undefined ? {} : { sort }),
    offset: (page - 1) * perPage,
    limit: perPage,
    facets: facetAttributes(facets),
  };
  const plan = items.plan(question);
  const { answer, kind, tried } = await items.answer(plan);
  const highlighter = createHighlighter(plan.understood);
  return {
    hits: answer.hits.map((hit) => toHit(hit, highlighter)),
    total: answer.estimatedTotalHits ?? 0,
    facets: await countFacets(items, question, facets, answer),
    understood: plan.understood,
    match: kind,
    tried,
    tookMs: Math.round(performance.now() - started),
  };
}
