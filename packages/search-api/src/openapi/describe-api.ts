import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnvironment } from "../app-environment.ts";

/** An OpenAPI 3.1 document. */
export type ApiDescription = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

/** The OpenAPI 3.1 document of everything under `/api/v1`, made from the schemas that check requests and answers. */
export function describeApi(app: OpenAPIHono<AppEnvironment>): ApiDescription {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Referat",
      version: "1",
      description:
        "Find what a Danish municipality has decided. Open items need no key; internal and closed ones need " +
        "`Authorization: Bearer …` with a key of that scope. Times are the meeting's local days; texts are as printed.",
      license: { name: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    security: [{}, { key: [] }],
  });
}
