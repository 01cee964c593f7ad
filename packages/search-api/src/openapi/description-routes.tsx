/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { Hono } from "hono";
import type { AppEnvironment } from "../app-environment.ts";
import { sendPage } from "../web/send-page.ts";
import { ApiPage } from "./api-page.tsx";
import type { ApiDescription } from "./describe-api.ts";

/** `GET /api/v1/openapi.json` for programs, `GET /api` for people who write them. */
export function descriptionRoutes(description: ApiDescription): Hono<AppEnvironment> {
  const router = new Hono<AppEnvironment>();
  router.get("/api/v1/openapi.json", (context) => context.json(description));
  router.get("/api", (context) =>
    sendPage(context, <ApiPage description={description} signedIn={context.get("visitor").keyName !== null} />),
  );
  return router;
}
