import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppEnvironment } from "../app-environment.ts";
import { Hit } from "../query/hit.ts";
import { searchItems } from "../query/search-items.ts";
import { SearchParameters } from "../query/search-parameters.ts";
import { newRouter } from "./new-router.ts";
import { json, problems } from "./responses.ts";

export const SearchAnswer = z
  .object({
    hits: z.array(Hit),
    total: z.number().int(),
    page: z.number().int(),
    perPage: z.number().int(),
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
    const { hits, total, tookMs } = await searchItems(context.get("items"), parameters);
    const { page, perPage } = parameters;
    return context.json({ hits: [...hits], total, page, perPage, tookMs }, 200);
  });
}
