import { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnvironment } from "../app-environment.ts";
import { badParameters } from "./problem.ts";

/** A router that refuses what its schemas do not know. @throws BadParameters from every route with a schema */
export function newRouter(): OpenAPIHono<AppEnvironment> {
  return new OpenAPIHono<AppEnvironment>({
    defaultHook: (result) => {
      if (!result.success) throw badParameters(result.error);
    },
  });
}
