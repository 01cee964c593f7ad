import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppDependencies, AppEnvironment } from "../app-environment.ts";
import { newRouter } from "./new-router.ts";
import { json, problems } from "./responses.ts";

export const Status = z
  .object({
    items: z.number().int().openapi({ description: "Agenda items this visitor may see" }),
    newestMeeting: z.string().nullable(),
    pipeline: z
      .unknown()
      .optional()
      .openapi({ description: "Documents on their way; only for a key that sees internal sources" }),
  })
  .openapi("Status");

const statusRoute = createRoute({
  method: "get",
  path: "/status",
  summary: "What is there, and how the pipeline is doing",
  responses: { 200: json(Status, "The status"), ...problems },
});

/** `GET /status`: names of documents that failed or are on their way may tell of closed meetings, so they need a key. */
export function statusRoutes({ pipelineStatus }: AppDependencies): OpenAPIHono<AppEnvironment> {
  return newRouter().openapi(statusRoute, async (context) => {
    const newest = { q: "", sort: ["dateNumber:desc"], hitsPerPage: 1, page: 1, attributesToRetrieve: ["date"] };
    const { hits, totalHits } = await context.get("items").search(newest);
    const items = totalHits ?? 0;
    const newestMeeting = z.string().nullish().parse(hits[0]?.date) ?? null;
    if (context.get("visitor").scope === "open") return context.json({ items, newestMeeting }, 200);
    return context.json({ items, newestMeeting, pipeline: await pipelineStatus() }, 200);
  });
}
