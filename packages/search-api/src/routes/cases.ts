import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppEnvironment } from "../app-environment.ts";
import { findCase } from "../query/find-case.ts";
import { Hit } from "../query/hit.ts";
import { newRouter } from "./new-router.ts";
import { json, problems } from "./responses.ts";

export const CaseAnswer = z.object({ caseNumber: z.string(), items: z.array(Hit) }).openapi("CaseAnswer");

const caseRoute = createRoute({
  method: "get",
  path: "/cases/{number}",
  summary: "Everything decided on one journal number, oldest first",
  request: { params: z.object({ number: z.string().max(100).openapi({ example: "00.01.00-P35-9-22" }) }) },
  responses: { 200: json(CaseAnswer, "The case"), ...problems },
});

/** `GET /cases/{number}`: any spelling of the number; a slash in it may stand as it is. */
export function caseRoutes(): OpenAPIHono<AppEnvironment> {
  const router = newRouter();
  router.openapi(caseRoute, async (context) => {
    const { caseNumber, items } = await findCase(context.get("items"), context.req.valid("param").number);
    return context.json({ caseNumber, items: [...items] }, 200);
  });
  router.get("/cases/:year{[0-9]+}/:serial{[0-9]+}", (context) => {
    const { year, serial } = context.req.param();
    return context.redirect(`./../${year}%2F${serial}`, 308);
  });
  return router;
}
