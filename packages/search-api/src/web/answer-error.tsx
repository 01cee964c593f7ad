/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { PhraseTooCommon } from "@referat/search-index";
import type { Context } from "hono";
import type { Logger } from "pino";
import type { AppEnvironment } from "../app-environment.ts";
import { describeProblem, type ProblemKind, problemAnswer } from "../routes/problem.ts";
import { ProblemPage } from "./pages/problem-page.tsx";
import { sendPage } from "./send-page.ts";

/** Addresses that programs ask; everything else is a page. */
const FOR_PROGRAMS = /^\/(?:api\/v1\/|healthz|readyz|metrics)/;

/** The answer to a request that failed, as a page or for a program; what is our own fault, or the engine's, is logged. */
export function answerError(context: Context<AppEnvironment>, error: Error, log: Logger): Response | Promise<Response> {
  const problem = describeProblem(error);
  if (problem.status >= 500) log.error({ err: error, requestId: context.get("requestId") }, problem.title);
  if (FOR_PROGRAMS.test(context.req.path)) return problemAnswer(context, problem);
  return sendPage(context, <ProblemPage status={problem.status} details={detailsOf(error, problem)} />, problem.status);
}

function detailsOf(error: Error, { parameters = [] }: ProblemKind): string[] {
  if (error instanceof PhraseTooCommon) return [PHRASE_TOO_COMMON];
  return parameters.map(({ name }) => `Feltet “${name}” er udfyldt forkert.`);
}

const PHRASE_TOO_COMMON =
  "Ordene i citationstegn står i for mange punkter til, at de alle kan læses igennem. Vælg et organ eller en periode, eller søg uden citationstegn.";
