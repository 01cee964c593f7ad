import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppDependencies, AppEnvironment } from "../app-environment.ts";
import { actionRoutes } from "./actions.ts";
import { caseRoutes } from "./cases.ts";
import { exportRoutes } from "./exports.ts";
import { itemRoutes } from "./items.ts";
import { meetingRoutes } from "./meetings.ts";
import { newRouter } from "./new-router.ts";
import { originalRoutes } from "./originals.ts";
import { outcomeRoutes } from "./outcomes.ts";
import { searchRoutes } from "./search.ts";
import { statusRoutes } from "./status.ts";
import { suggestionRoutes } from "./suggestions.ts";

/** Everything below `/api/v1` but its description. */
export function apiRoutes(dependencies: AppDependencies): OpenAPIHono<AppEnvironment> {
  const router = newRouter();
  router.openAPIRegistry.registerComponent("securitySchemes", "key", { type: "http", scheme: "bearer" });
  const all = [
    searchRoutes(),
    exportRoutes(dependencies),
    itemRoutes(),
    meetingRoutes(),
    caseRoutes(),
    suggestionRoutes(),
    outcomeRoutes(),
    actionRoutes(dependencies),
    originalRoutes(dependencies),
    statusRoutes(dependencies),
  ];
  for (const routes of all) router.route("/", routes);
  return router;
}
