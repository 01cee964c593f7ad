import { parseCasePrefix } from "@referat/parser/case-number";
import type { VisibleItems } from "../access/visible-items.ts";
import { BadParameters, NotFound } from "../errors.ts";
import { type Hit, hitFields, toHit } from "./hit.ts";

const MOST_ITEMS_OF_A_CASE = 1_000; // what the engine returns at most

export interface CaseAnswer {
  readonly caseNumber: string;
  readonly items: readonly Hit[];
}

/**
 * Everything decided on one journal number in any spelling, across bodies, oldest first: a filter, never a ranking.
 * @throws BadParameters where it is no case number, NotFound, EngineUnavailable
 */
export async function findCase(items: VisibleItems, number: string): Promise<CaseAnswer> {
  const canonical = parseCasePrefix(number);
  if (canonical === null) throw new BadParameters([{ name: "number", reason: "is not a case number" }]);
  const { hits } = await items.search({
    filter: `caseNumber = ${JSON.stringify(canonical)}`,
    sort: ["dateNumber:asc", "position:asc"],
    limit: MOST_ITEMS_OF_A_CASE,
    attributesToRetrieve: hitFields,
  });
  if (hits.length === 0) throw new NotFound("nothing is filed under this case number");
  return { caseNumber: canonical, items: hits.map(toHit) };
}
