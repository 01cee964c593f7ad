import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { AppDependencies, AppEnvironment } from "../app-environment.ts";
import { streamText } from "../feeds/stream-text.ts";
import { toAtom } from "../feeds/to-atom.ts";
import { csvHeading, csvRow } from "../feeds/to-csv.ts";
import { findCase } from "../query/find-case.ts";
import type { Hit } from "../query/hit.ts";
import { toHit } from "../query/hit.ts";
import { FilterParameters } from "../query/search-parameters.ts";
import { toQuestion } from "../query/to-question.ts";
import { wholeResult } from "../query/whole-result.ts";
import { CaseParameters } from "./cases.ts";
import { newRouter } from "./new-router.ts";
import { publicOrigin } from "./public-origin.ts";
import { problems } from "./responses.ts";

const FEED_LENGTH = 50; // what feed readers keep of a feed anyway

const exportRoute = (extension: string, mediaType: string, summary: string) =>
  createRoute({
    method: "get",
    path: `/search.${extension}`,
    summary,
    request: { query: FilterParameters },
    responses: { 200: { description: summary, content: { [mediaType]: { schema: z.string() } } }, ...problems },
  });

const csvRoute = exportRoute(
  "csv",
  "text/csv",
  "Every hit of a search as CSV (semicolons, for a Danish Excel), newest first",
);
const ndjsonRoute = exportRoute(
  "ndjson",
  "application/x-ndjson",
  "Every hit of a search, one JSON object a line, newest first",
);
const atomRoute = exportRoute("atom", "application/atom+xml", "The newest hits of a search as a feed");
const caseAtomRoute = createRoute({
  method: "get",
  path: "/cases/{number}/atom",
  summary: "A case as a feed",
  request: { params: CaseParameters },
  responses: {
    200: { description: "The feed", content: { "application/atom+xml": { schema: z.string() } } },
    ...problems,
  },
});

/** `GET /search.csv`, `/search.ndjson`, `/search.atom`, `/cases/{number}/atom` */
export function exportRoutes({ publicUrl }: Pick<AppDependencies, "publicUrl">): OpenAPIHono<AppEnvironment> {
  const router = newRouter();
  router.openapi(csvRoute, async (context) => {
    const hits = wholeResult(context.get("items"), toQuestion(context.req.valid("query")));
    return download(context, "referat.csv", "text/csv; charset=utf-8", csvLines(hits));
  });
  router.openapi(ndjsonRoute, async (context) => {
    const hits = wholeResult(context.get("items"), toQuestion(context.req.valid("query")));
    return download(context, "referat.ndjson", "application/x-ndjson", jsonLines(hits));
  });
  router.openapi(atomRoute, async (context) => {
    const parameters = context.req.valid("query");
    const items = context.get("items");
    const plan = items.plan({ ...toQuestion(parameters), sort: "newest", limit: FEED_LENGTH });
    const { hits } = await items.ask(plan.request);
    const title = parameters.q === "" ? "Beslutninger" : `Beslutninger om ${parameters.q}`;
    return feed(context, publicUrl, {
      title,
      page: `/${new URL(context.req.url).search}`,
      hits: hits.map((hit) => toHit(hit)),
    });
  });
  router.openapi(caseAtomRoute, async (context) => {
    const { caseNumber, items } = await findCase(context.get("items"), context.req.valid("param").number);
    const newestFirst = [...items].reverse().slice(0, FEED_LENGTH);
    const page = `/sag/${encodeURIComponent(caseNumber)}`;
    return feed(context, publicUrl, { title: `Sag ${caseNumber}`, page, hits: newestFirst });
  });
  return router;
}

async function* csvLines(hits: AsyncGenerator<Hit>): AsyncGenerator<string> {
  // The heading goes out with the first line: until then a failure can still be told.
  let heading = csvHeading();
  for await (const hit of hits) {
    yield heading + csvRow(hit);
    heading = "";
  }
  yield heading;
}

async function* jsonLines(hits: AsyncGenerator<Hit>): AsyncGenerator<string> {
  for await (const hit of hits) yield `${JSON.stringify(hit)}\n`;
}

async function download(
  context: Context<AppEnvironment>,
  name: string,
  mediaType: string,
  pieces: AsyncGenerator<string>,
): Promise<Response> {
  const headers = { "content-type": mediaType, "content-disposition": `attachment; filename="${name}"` };
  return context.body(await streamText(pieces), 200, headers);
}

function feed(
  context: Context<AppEnvironment>,
  publicUrl: string | undefined,
  { title, page, hits }: { title: string; page: string; hits: readonly Hit[] },
): Response {
  const site = publicOrigin(context, publicUrl);
  const { pathname, search } = new URL(context.req.url);
  const atom = toAtom({ title, self: `${site}${pathname}${search}`, page: `${site}${page}`, site, hits });
  return context.body(atom, 200, { "content-type": "application/atom+xml; charset=utf-8" });
}
