import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { Histogram, Registry } from "prom-client";
import type { AppEnvironment } from "./app-environment.ts";

/** Seconds; a case is answered in a few milliseconds, an export takes seconds. */
const BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.04, 0.08, 0.15, 0.3, 0.6, 1.2, 2.5, 5, 10];

/** Figures for Prometheus. Routes are counted by their pattern: what people ask for never ends up in a label. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #durations = new Histogram({
    name: "referat_http_request_duration_seconds",
    help: "Time until the answer began",
    labelNames: ["method", "route", "status"],
    buckets: BUCKETS,
    registers: [this.#registry],
  });

  /** Measures every request that passes. */
  measure(): MiddlewareHandler<AppEnvironment> {
    return async (context, next) => {
      const stop = this.#durations.startTimer({ method: context.req.method });
      await next();
      stop({ route: routePath(context, -1), status: String(context.res.status) });
    };
  }

  /** The figures so far, in Prometheus' text format, and those of the pipeline below them. */
  async answer(context: Context<AppEnvironment>, pipeline = ""): Promise<Response> {
    return context.body((await this.#registry.metrics()) + pipeline, 200, {
      "content-type": this.#registry.contentType,
    });
  }
}
