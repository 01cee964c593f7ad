import type { z } from "@hono/zod-openapi";
import { Problem } from "./problem.ts";

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

/** What every route may answer instead of its own answer. */
export const problems = {
  400: problem("A parameter is unknown or wrong; the answer names it"),
  401: problem("The key is not known"),
  404: problem("Not there, or not for this visitor"),
  429: problem("Asked too often"),
  503: problem("The search engine is away"),
};

/** A JSON answer of this shape. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { "application/json": { schema } } };
}
