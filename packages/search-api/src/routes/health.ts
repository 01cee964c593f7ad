import { Hono } from "hono";
import type { AppDependencies, AppEnvironment } from "../app-environment.ts";

/** `GET /healthz` (this process is alive) and `GET /readyz` (it can answer questions). Both are plain words for probes. */
export function healthRoutes({ searchClient }: AppDependencies): Hono<AppEnvironment> {
  const router = new Hono<AppEnvironment>();
  router.get("/healthz", (context) => context.json({ status: "ok" }));
  router.get("/readyz", async (context) => {
    await searchClient.ping();
    await context.get("items").search({ q: "", limit: 0 });
    return context.json({ status: "ready" });
  });
  return router;
}
