import { z } from "@hono/zod-openapi";
import { Outcome } from "@referat/parser/records";
import type { Question, VisibleItems } from "../access/visible-items.ts";

/** How many items of a year had which outcome. */
export const YearOfOutcomes = z
  .object({ year: z.string(), total: z.number().int(), outcomes: z.partialRecord(Outcome, z.number().int()) })
  .openapi("YearOfOutcomes");
export type YearOfOutcomes = z.infer<typeof YearOfOutcomes>;

/** Outcomes of everything a search finds, year by year, oldest first. @throws EngineUnavailable */
export async function outcomesOverTime(items: VisibleItems, question: Question): Promise<YearOfOutcomes[]> {
  const { request } = items.plan({ ...question, offset: 0, limit: 0, facets: ["year"] });
  const years = Object.keys((await items.ask(request)).facetDistribution?.year ?? {}).sort();
  return Promise.all(years.map((year) => outcomesOfYear(items, question, year)));
}

async function outcomesOfYear(items: VisibleItems, question: Question, year: string): Promise<YearOfOutcomes> {
  const { request } = items.plan({ ...question, offset: 0, limit: 0, facets: ["outcome"] });
  const answer = await items.ask(request, `year = "${year}"`);
  const outcomes = z.partialRecord(Outcome, z.number()).parse(answer.facetDistribution?.outcome ?? {});
  return { year, total: answer.estimatedTotalHits ?? 0, outcomes };
}
