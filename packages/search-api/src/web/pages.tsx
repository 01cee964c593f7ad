/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { AppDependencies, AppEnvironment } from "../app-environment.ts";
import { searchItems } from "../query/search-items.ts";
import { SearchParameters } from "../query/search-parameters.ts";
import { newRouter } from "../routes/new-router.ts";
import { SearchPage } from "./search-page.tsx";

const searchPage = createRoute({
  method: "get",
  path: "/",
  hide: true,
  request: { query: SearchParameters },
  responses: { 200: { description: "The page" } },
});

/** The pages for people. */
export function pageRoutes(_: AppDependencies): OpenAPIHono<AppEnvironment> {
  return newRouter().openapi(searchPage, async (context) => {
    const parameters = context.req.valid("query");
    const answer = await searchItems(context.get("items"), parameters, []);
    return context.html(<SearchPage q={parameters.q} answer={answer} />);
  });
}
