import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppEnvironment } from "../app-environment.ts";
import { Suggestion, suggest } from "../query/suggest.ts";
import { newRouter } from "./new-router.ts";
import { json, problems } from "./responses.ts";
import { taggedJson } from "./tagged-json.ts";

export const SuggestionAnswer = z.object({ suggestions: z.array(Suggestion) }).openapi("SuggestionAnswer");

const suggestionRoute = createRoute({
  method: "get",
  path: "/suggestions",
  summary: "Titles and case numbers that begin with what was typed",
  request: { query: z.strictObject({ q: z.string().min(1).max(100).openapi({ example: "fritids" }) }) },
  responses: { 200: json(SuggestionAnswer, "At most eight"), ...problems },
});

/** `GET /suggestions` */
export function suggestionRoutes(): OpenAPIHono<AppEnvironment> {
  return newRouter().openapi(suggestionRoute, async (context) =>
    taggedJson(context, { suggestions: await suggest(context.get("items"), context.req.valid("query").q) }),
  );
}
