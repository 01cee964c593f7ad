import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { ItemDetail } from "@referat/search-index";
import type { AppEnvironment } from "../app-environment.ts";
import { findItem, RecordId } from "../query/find-item.ts";
import { Hit } from "../query/hit.ts";
import { newRouter } from "./new-router.ts";
import { json, problems } from "./responses.ts";
import { taggedJson } from "./tagged-json.ts";

export const Item = Hit.extend(ItemDetail.shape).openapi("Item");

const itemRoute = createRoute({
  method: "get",
  path: "/items/{id}",
  summary: "One agenda item with its whole record",
  request: { params: z.object({ id: RecordId }) },
  responses: { 200: json(Item, "The item"), ...problems },
});

/** `GET /items/{id}` */
export function itemRoutes(): OpenAPIHono<AppEnvironment> {
  return newRouter().openapi(itemRoute, async (context) =>
    taggedJson(context, await findItem(context.get("items"), context.req.valid("param").id)),
  );
}
