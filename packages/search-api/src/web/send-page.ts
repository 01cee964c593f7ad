import type { Context } from "hono";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** A page as an answer; without the doctype browsers fall back to the habits of 1999. */
export async function sendPage(
  context: Context,
  page: JSX.Element,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return context.html(`<!doctype html>${await page}`, status);
}
