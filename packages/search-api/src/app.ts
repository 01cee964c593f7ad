import type { OpenAPIHono } from "@hono/zod-openapi";
import { requestId } from "hono/request-id";
import { authenticate } from "./access/authenticate.ts";
import type { AppDependencies, AppEnvironment } from "./app-environment.ts";
import { caseRoutes } from "./routes/cases.ts";
import { healthRoutes } from "./routes/health.ts";
import { itemRoutes } from "./routes/items.ts";
import { meetingRoutes } from "./routes/meetings.ts";
import { newRouter } from "./routes/new-router.ts";
import { describeProblem, problemResponse } from "./routes/problem.ts";
import { searchRoutes } from "./routes/search.ts";
import { pageRoutes } from "./web/pages.tsx";

/** Everything a visitor can ask, composed. */
export function createApp(dependencies: AppDependencies): OpenAPIHono<AppEnvironment> {
  const app = newRouter();
  app.use(requestId());
  app.use(authenticate(dependencies));
  app.route("/", healthRoutes(dependencies));
  for (const routes of [searchRoutes(), itemRoutes(), meetingRoutes(), caseRoutes()]) app.route("/api/v1", routes);
  app.route("/", pageRoutes());
  app.notFound((context) => problemResponse(context, { status: 404, title: "Not found" }));
  app.onError((error, context) => {
    const problem = describeProblem(error);
    if (problem.status >= 500) dependencies.log.error({ error, requestId: context.get("requestId") }, problem.title);
    return problemResponse(context, problem);
  });
  return app;
}
