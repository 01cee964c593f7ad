import type { Context } from "hono";
import type { AppEnvironment } from "../app-environment.ts";

/** `https://referater.tranehoej.dk`: what links in feeds and files begin with; from the request where nobody configured it. */
export function publicOrigin(context: Context<AppEnvironment>, configured: string | undefined): string {
  return configured?.replace(/\/+$/, "") ?? new URL(context.req.url).origin;
}
