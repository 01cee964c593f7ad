import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppEnvironment } from "../app-environment.ts";
import { Facets } from "../query/facets.ts";
import { Hit } from "../query/hit.ts";
import { type SearchResult, searchItems } from "../query/search-items.ts";
import { SearchParameters } from "../query/search-parameters.ts";
import { newRouter } from "./new-router.ts";
import { json, problems } from "./responses.ts";
import { taggedJson } from "./tagged-json.ts";

/** How the hits answer the question, from exactly as asked to ever wider. */
const Match = z.enum([
  "asked",
  "someWords",
  "withoutQuotes",
  "withoutDatesAndNumbers",
  "withoutWords",
  "mentions",
  "withoutFilters",
  "similarWords",
]);

const Understood = z
  .object({
    words: z.array(z.string()),
    phrases: z.array(z.string()),
    excluded: z.array(z.string()),
    dates: z.array(z.string()),
    caseNumbers: z.array(z.string()),
  })
  .openapi("Understood", { description: "How the question was read; dates and case numbers became filters" });

export const SearchAnswer = z
  .object({
    hits: z.array(Hit),
    total: z.number().int(),
    page: z.number().int(),
    perPage: z.number().int(),
    facets: Facets,
    understood: Understood,
    match: Match.openapi({ description: "How the hits answer the question; anything but `asked` is wider than asked" }),
    tried: z.array(Match).openapi({ description: "What was tried before that and found too little" }),
    tookMs: z.number(),
  })
  .openapi("SearchAnswer");

const searchRoute = createRoute({
  method: "get",
  path: "/search",
  summary: "Find agenda items and what was decided",
  request: { query: SearchParameters },
  responses: { 200: json(SearchAnswer, "The hits, best first"), ...problems },
});

/** `GET /search` */
export function searchRoutes(): OpenAPIHono<AppEnvironment> {
  return newRouter().openapi(searchRoute, async (context) => {
    const parameters = context.req.valid("query");
    const { tookMs, ...result } = await searchItems(context.get("items"), parameters, parameters.facets ?? []);
    const { page, perPage } = parameters;
    const understood = describeUnderstood(result.understood);
    const answer = { ...result, hits: [...result.hits], tried: [...result.tried], page, perPage, understood };
    return taggedJson(context, answer, { tookMs });
  });
}

function describeUnderstood({ words, phrases, dates, caseNumbers, ...without }: SearchResult["understood"]) {
  return {
    words: words.map((word) => word.text),
    phrases: [...phrases],
    excluded: [...without.excluded, ...without.excludedPhrases],
    dates: dates.map((date) => date.text),
    caseNumbers: caseNumbers.map((number) => number.key),
  };
}
