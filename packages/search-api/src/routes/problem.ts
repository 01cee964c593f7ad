import { z } from "@hono/zod-openapi";
import { PhraseTooCommon } from "@referat/search-index";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ZodError } from "zod";
import type { AppEnvironment } from "../app-environment.ts";
import { BadParameters, EngineUnavailable, NotFound, TooManyRequests, UnknownKey } from "../errors.ts";

/** `application/problem+json` (RFC 9457). */
export const Problem = z
  .object({
    type: z.string().openapi({ example: "about:blank" }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    /** The parameters that are at fault, by the name they have in the request. */
    parameters: z.array(z.object({ name: z.string(), reason: z.string() })).optional(),
    requestId: z.string().optional(),
  })
  .openapi("Problem");
export type Problem = z.infer<typeof Problem>;

/** What is told of a problem. */
export type ProblemKind = Pick<Problem, "title" | "detail" | "parameters"> & { status: ContentfulStatusCode };

/** What an error means to the one who asked. Errors of our own making tell nothing about themselves. */
export function describeProblem(error: Error): ProblemKind {
  if (error instanceof BadParameters)
    return { status: 400, title: "Bad parameters", detail: error.message, parameters: [...error.parameters] };
  if (error instanceof PhraseTooCommon)
    return { status: 400, title: "Bad parameters", parameters: [{ name: "q", reason: error.message }] };
  if (error instanceof UnknownKey) return { status: 401, title: "Unknown key", detail: error.message };
  if (error instanceof NotFound) return { status: 404, title: "Not found", detail: error.message };
  if (error instanceof TooManyRequests) return { status: 429, title: "Too many requests", detail: error.message };
  if (error instanceof EngineUnavailable)
    return { status: 503, title: "Search is not available", detail: error.message };
  if (error instanceof HTTPException && error.status < 500)
    return { status: error.status as ContentfulStatusCode, title: "Bad request", detail: error.message };
  return { status: 500, title: "Internal error" };
}

/** The answer for a program to a request that failed. */
export function problemAnswer(context: Context<AppEnvironment>, kind: ProblemKind): Response {
  const problem: Problem = { type: "about:blank", ...kind, requestId: context.get("requestId") };
  const headers: Record<string, string> = { "content-type": "application/problem+json" };
  if (kind.status === 503) headers["retry-after"] = "5";
  if (kind.status === 401) headers["www-authenticate"] = "Bearer";
  return context.body(JSON.stringify(problem), kind.status, headers);
}

/** Turns what zod says about a request into the names of the parameters at fault. */
export function badParameters(error: ZodError): BadParameters {
  return new BadParameters(
    error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((name) => ({ name, reason: "is not a parameter of this address" }))
        : [{ name: issue.path.join("."), reason: reasonOf(issue) }],
    ),
  );
}

/** Where one value or several may be given, what is wrong with the one says more than that it is neither. */
function reasonOf(issue: ZodError["issues"][number]): string {
  const branches = issue.code === "invalid_union" ? issue.errors : [];
  const wrongValues = branches.flat().filter(({ code }) => code !== "invalid_type");
  return wrongValues[0]?.message ?? issue.message;
}
