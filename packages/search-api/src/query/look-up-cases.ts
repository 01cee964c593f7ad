import { parseCaseNumber } from "@referat/parser/case-number";
import { oneOf } from "@referat/search-index";
import type { VisibleItems } from "../access/visible-items.ts";
import { type Hit, hitFields, toHit } from "./hit.ts";

const MOST_HITS = 10_000; // what the engine pages through

/** One number of a list, as it was asked for, and what is filed under it, oldest first. */
export interface LookedUpCase {
  readonly asked: string;
  /** Null where it is no case number. */
  readonly caseNumber: string | null;
  readonly found: boolean;
  readonly items: readonly Hit[];
}

/** Looks up a list of numbers in any spelling, in the order they were asked for. @throws EngineUnavailable */
export async function lookUpCases(items: VisibleItems, numbers: readonly string[]): Promise<LookedUpCase[]> {
  const asked = numbers.map((number) => ({ asked: number, caseNumber: parseCaseNumber(number)?.canonical ?? null }));
  const known = [...new Set(asked.flatMap(({ caseNumber }) => caseNumber ?? []))];
  const hits = known.length === 0 ? [] : await itemsOf(items, known);
  return asked.map(({ asked, caseNumber }) => {
    const own = hits.filter((hit) => caseNumber !== null && hit.caseNumber === caseNumber);
    return { asked, caseNumber, found: own.length > 0, items: own };
  });
}

async function itemsOf(items: VisibleItems, canonical: readonly string[]): Promise<Hit[]> {
  const { hits } = await items.search({
    q: "",
    filter: oneOf("caseNumber", canonical),
    sort: ["dateNumber:asc", "meetingId:asc", "position:asc"],
    limit: MOST_HITS,
    attributesToRetrieve: hitFields,
  });
  return hits.map((hit) => toHit(hit));
}
