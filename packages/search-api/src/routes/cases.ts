import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import type { AppEnvironment } from "../app-environment.ts";
import { BadParameters } from "../errors.ts";
import { csvHeading, csvRow } from "../feeds/to-csv.ts";
import { CaseItem, findCase } from "../query/find-case.ts";
import { Hit } from "../query/hit.ts";
import { type LookedUpCase, lookUpCases } from "../query/look-up-cases.ts";
import { newRouter } from "./new-router.ts";
import { json, problems } from "./responses.ts";
import { taggedJson } from "./tagged-json.ts";

const MOST_NUMBERS = 500; // what the engine takes in one filter without effort
const LONGEST_NUMBER = 100;
const LARGEST_LIST_BYTES = 256 * 1024;

export const CaseParameters = z.object({
  number: z.string().max(LONGEST_NUMBER).openapi({ description: "In any spelling", example: "00.01.00-P35-9-22" }),
});

export const CaseAnswer = z
  .object({
    caseNumber: z.string(),
    /** `prefix`: nothing is filed under exactly this, so these are the cases that begin with it. */
    match: z.enum(["number", "prefix"]),
    meetingCase: z
      .boolean()
      .openapi({ description: "A meeting series' own number (facet P35): one container, many topics" }),
    items: z.array(CaseItem),
    mentions: z.array(Hit).openapi({ description: "Items of other cases whose text mentions the number" }),
  })
  .openapi("CaseAnswer");

const caseRoute = createRoute({
  method: "get",
  path: "/cases/{number}",
  summary: "Everything decided on one journal number, oldest first, across bodies",
  request: { params: CaseParameters },
  responses: { 200: json(CaseAnswer, "The case"), ...problems },
});

const LookupRequest = z
  .strictObject({ numbers: z.array(z.string().min(1).max(LONGEST_NUMBER)).min(1).max(MOST_NUMBERS) })
  .openapi("LookupRequest");

export const LookupAnswer = z
  .object({
    cases: z.array(
      z.object({ asked: z.string(), caseNumber: z.string().nullable(), found: z.boolean(), items: z.array(Hit) }),
    ),
  })
  .openapi("LookupAnswer");

const lookupRoute = createRoute({
  method: "post",
  path: "/cases/lookup",
  summary: "A list of journal numbers in, every decision out; also as CSV, and numbers that are not found are told",
  middleware: bodyLimit({ maxSize: LARGEST_LIST_BYTES, onError: tooLong }),
  request: {
    query: z.strictObject({ format: z.enum(["json", "csv"]).default("json") }),
    body: { content: { "application/json": { schema: LookupRequest } }, required: true },
  },
  responses: {
    200: {
      description: "One entry a number, in the order asked",
      content: { "application/json": { schema: LookupAnswer }, "text/csv": { schema: z.string() } },
    },
    ...problems,
  },
});

/** `GET /cases/{number}` (a slash in the number may stand as it is) and `POST /cases/lookup` */
export function caseRoutes(): OpenAPIHono<AppEnvironment> {
  const router = newRouter();
  router.openapi(caseRoute, async (context) => {
    const found = await findCase(context.get("items"), context.req.valid("param").number);
    return taggedJson(context, { ...found, items: [...found.items], mentions: [...found.mentions] });
  });
  router.get("/cases/:year{[0-9]+}/:serial{[0-9]+}", (context) => {
    const { year, serial } = context.req.param();
    return context.redirect(`/api/v1/cases/${year}%2F${serial}`, 308);
  });
  router.openapi(lookupRoute, async (context) => {
    const cases = await lookUpCases(context.get("items"), context.req.valid("json").numbers);
    if (context.req.valid("query").format === "json")
      return context.json({ cases: cases.map((each) => ({ ...each, items: [...each.items] })) }, 200);
    return context.body(toCsv(cases), 200, { "content-type": "text/csv; charset=utf-8" });
  });
  return router;
}

function toCsv(cases: readonly LookedUpCase[]): string {
  const rows = cases.flatMap(({ asked, found, items }) =>
    found ? items.map((hit) => csvRow(hit, [asked, "fundet"])) : [csvRow(null, [asked, "ikke fundet"])],
  );
  return csvHeading(["Spurgt om", "Svar"]) + rows.join("");
}

function tooLong(): never {
  throw new BadParameters([{ name: "numbers", reason: "the list is too long" }]);
}
