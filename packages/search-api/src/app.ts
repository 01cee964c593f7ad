import { createHash } from "node:crypto";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { except } from "hono/combine";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { requestId } from "hono/request-id";
import { authenticate } from "./access/authenticate.ts";
import { cacheHeaders } from "./access/cache-headers.ts";
import { rateLimit } from "./access/rate-limit.ts";
import { queueBoardHeaders, secureHeaders } from "./access/secure-headers.ts";
import type { AppDependencies, AppEnvironment } from "./app-environment.ts";
import { NotFound } from "./errors.ts";
import { Metrics } from "./metrics.ts";
import { describeApi } from "./openapi/describe-api.ts";
import { descriptionRoutes } from "./openapi/description-routes.tsx";
import { apiRoutes } from "./routes/api.ts";
import { healthRoutes } from "./routes/health.ts";
import { newRouter } from "./routes/new-router.ts";
import { QUEUE_BOARD_PATH, queueBoardRoutes } from "./routes/queue-board.ts";
import { answerError } from "./web/answer-error.tsx";
import { pageRoutes } from "./web/pages.tsx";

/** Whole results: a tag of theirs would be known, and the first byte sent, only when all of it was in memory. */
const WRITTEN_AS_MADE = ["/api/v1/search.csv", "/api/v1/search.ndjson"];

const NO_LIMIT = { perMinute: 0, trustProxy: false };

/** Everything a visitor can ask, composed. Every route passes `authenticate` and gets only its visitor's items. */
export function createApp(dependencies: AppDependencies): OpenAPIHono<AppEnvironment> {
  const app = newRouter();
  const metrics = new Metrics();
  app.onError((error, context) => answerError(context, error, dependencies.log));
  app.notFound((context) => answerError(context, new NotFound("there is nothing at this address"), dependencies.log));
  app.use(`${QUEUE_BOARD_PATH}/*`, queueBoardHeaders());
  app.use(requestId(), secureHeaders(), metrics.measure(), compress());
  app.use(rateLimit(dependencies.rateLimit ?? NO_LIMIT, dependencies.clock));
  app.use(authenticate(dependencies), cacheHeaders());
  app.use("/api/v1/*", except(WRITTEN_AS_MADE, etag({ generateDigest: sha1 })));
  app.get("/metrics", async (context) => metrics.answer(context, await dependencies.pipelineMetrics?.()));
  app.route("/", healthRoutes(dependencies));
  const api = apiRoutes(dependencies);
  app.route("/api/v1", api);
  app.route("/", descriptionRoutes(describeApi(api)));
  app.route("/", queueBoardRoutes(dependencies));
  app.route("/", pageRoutes(dependencies));
  return app;
}

/** Where it stands: WebCrypto, which is what `etag` uses by itself, sends even a small answer to another thread and back. */
function sha1(body: Uint8Array): ArrayBuffer {
  return new Uint8Array(createHash("sha1").update(body).digest()).buffer;
}
