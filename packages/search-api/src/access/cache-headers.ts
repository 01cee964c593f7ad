import type { MiddlewareHandler } from "hono";
import type { AppEnvironment } from "../app-environment.ts";

/**
 * Answers may be kept but are asked for again each time (`ETag`); what was shown for a key is kept nowhere.
 * Runs inside `authenticate` and `compress`. A route that knows better has set `Cache-Control` already.
 *
 * The headers are written where they are: `context.header` copies an answer that is finished, which sends its text through a stream, and
 * so does `compress` when it adds its own `Vary`.
 */
export function cacheHeaders(): MiddlewareHandler<AppEnvironment> {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    const isAnonymous = context.get("visitor").keyName === null;
    if (!isAnonymous) headers.set("Cache-Control", "private, no-store");
    else if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-cache");
    headers.append("Vary", "Authorization, Cookie, Accept-Encoding");
  };
}
