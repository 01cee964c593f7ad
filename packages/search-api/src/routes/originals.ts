import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppDependencies, AppEnvironment } from "../app-environment.ts";
import type { Original } from "../originals.ts";
import { findDocument } from "../query/find-document.ts";
import { RecordId } from "../query/find-item.ts";
import { newRouter } from "./new-router.ts";
import { problems } from "./responses.ts";

/** What a browser may show by itself; everything else is only handed over as a file. */
const SHOWN_INLINE = new Set(["application/pdf", "text/plain", "text/markdown"]);

const originalRoute = createRoute({
  method: "get",
  path: "/originals/{documentId}",
  summary: "The original document as it was received; add #page=3 to open a PDF at its page",
  request: { params: z.object({ documentId: RecordId }) },
  responses: { 200: { description: "The document", content: { "application/pdf": { schema: z.any() } } }, ...problems },
});

/** `GET /originals/{documentId}`: only for those who may see every item in it. */
export function originalRoutes({ originals }: AppDependencies): OpenAPIHono<AppEnvironment> {
  return newRouter().openapi(originalRoute, async (context) => {
    const { documentId } = context.req.valid("param");
    const original = await findDocument(context.get("items"), originals, documentId);
    return context.body(new Uint8Array(original.bytes), 200, originalHeaders(original));
  });
}

/** Hostile documents exist: what is not plainly text or PDF never runs under our address. */
function originalHeaders({ name, mediaType }: Original): Record<string, string> {
  const kind = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  const shown = SHOWN_INLINE.has(kind);
  return {
    "content-type": shown ? (kind === "application/pdf" ? kind : "text/plain") : "application/octet-stream",
    "content-disposition": `${shown ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(name)}`,
  };
}
