import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import type { AppEnvironment } from "../app-environment.ts";
import { TooManyRequests } from "../errors.ts";

const WINDOW_MS = 60_000;

/** What one client may ask, and how we know who it is. */
export interface RateLimit {
  /** Requests a minute from one address; 0 is no limit. */
  readonly perMinute: number;
  /** Behind a reverse proxy that sets `X-Forwarded-For`; otherwise that header is anybody's invention. */
  readonly trustProxy: boolean;
}

/**
 * Counts requests by client and minute, tells every client where it stands (`RateLimit-*`), and refuses what is too much.
 * The machine itself (loopback without a proxy) is told but never refused: that is its operator. @throws TooManyRequests
 */
export function rateLimit({ perMinute, trustProxy }: RateLimit, clock: () => Date): MiddlewareHandler<AppEnvironment> {
  let windowStart = 0;
  let counts = new Map<string, number>();
  return async (context, next) => {
    if (perMinute === 0) return next();
    const now = clock().getTime();
    if (now - windowStart >= WINDOW_MS) {
      windowStart = now;
      counts = new Map();
    }
    const client = clientAddress(context, trustProxy);
    const count = (counts.get(client) ?? 0) + 1;
    counts.set(client, count);
    context.header("RateLimit-Limit", String(perMinute));
    context.header("RateLimit-Remaining", String(Math.max(0, perMinute - count)));
    context.header("RateLimit-Reset", String(Math.ceil((windowStart + WINDOW_MS - now) / 1000)));
    if (count > perMinute && !isLoopback(client)) throw new TooManyRequests("try again in a minute");
    await next();
  };
}

function clientAddress(context: Context<AppEnvironment>, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  if (forwarded) return forwarded;
  return context.env?.incoming === undefined ? "unknown" : (getConnInfo(context).remote.address ?? "unknown");
}

function isLoopback(address: string): boolean {
  return address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127.");
}
