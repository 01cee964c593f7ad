import type { MiddlewareHandler } from "hono";
import type { AppEnvironment } from "../app-environment.ts";

/**
 * Answers may be kept but are asked for again each time (`ETag`); what was shown for a key is kept nowhere.
 * Runs inside `authenticate`. A route that knows better has set `Cache-Control` already.
 */
export function cacheHeaders(): MiddlewareHandler<AppEnvironment> {
  return async (context, next) => {
    await next();
    const isAnonymous = context.get("visitor").keyName === null;
    if (!isAnonymous) context.header("Cache-Control", "private, no-store");
    else if (!context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-cache");
    context.header("Vary", "Authorization, Cookie", { append: true });
  };
}
