import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppEnvironment } from "../app-environment.ts";
import { outcomesOverTime, YearOfOutcomes } from "../query/outcomes-over-time.ts";
import { FilterParameters } from "../query/search-parameters.ts";
import { toQuestion } from "../query/to-question.ts";
import { newRouter } from "./new-router.ts";
import { json, problems } from "./responses.ts";

export const OutcomesAnswer = z.object({ years: z.array(YearOfOutcomes) }).openapi("OutcomesAnswer");

const outcomesRoute = createRoute({
  method: "get",
  path: "/outcomes",
  summary: "Outcomes over time of everything a search finds",
  request: { query: FilterParameters },
  responses: { 200: json(OutcomesAnswer, "Year by year, oldest first"), ...problems },
});

/** `GET /outcomes` */
export function outcomeRoutes(): OpenAPIHono<AppEnvironment> {
  return newRouter().openapi(outcomesRoute, async (context) => {
    const question = toQuestion(context.req.valid("query"));
    return context.json({ years: await outcomesOverTime(context.get("items"), question) }, 200);
  });
}
