import { parseCaseNumber, parseCasePrefix } from "@referat/parser/case-number";
import { oneOf } from "@referat/search-index";
import type { ItemQuery, VisibleItems } from "../access/visible-items.ts";
import { BadParameters, NotFound } from "../errors.ts";
import type { EngineAnswer } from "../search-client.ts";
import { type Hit, hitFields, toHit } from "./hit.ts";

const MOST_ITEMS_OF_A_CASE = 1_000; // a container number of twenty years holds fewer

export interface CaseFound {
  readonly caseNumber: string;
  readonly match: "number" | "prefix";
  readonly meetingCase: boolean;
  readonly items: readonly Hit[];
  readonly mentions: readonly Hit[];
}

/**
 * Everything decided on one journal number in any spelling, across bodies, oldest first: a filter, never a ranking.
 * A leading part of a number (`00.30.14-S00`) gives every case below it.
 * @throws BadParameters where it is no case number, NotFound, EngineUnavailable
 */
export async function findCase(items: VisibleItems, number: string): Promise<CaseFound> {
  const canonical = parseCaseNumber(number)?.canonical ?? parseCasePrefix(number);
  if (canonical === null) throw new BadParameters([{ name: "number", reason: "is not a case number" }]);
  const answers = await items.searchEach([
    oldestFirst(oneOf("casePrefixes", [canonical])),
    oldestFirst(oneOf("mentionedCases", [canonical])),
  ]);
  const [below = [], mentions = []] = answers.map(hitsOf);
  const own = below.filter((hit) => hit.caseNumber === canonical);
  const found = own.length > 0 ? own : below;
  if (found.length + mentions.length === 0) throw new NotFound("nothing is filed under this case number");
  return {
    caseNumber: canonical,
    match: own.length > 0 || below.length === 0 ? "number" : "prefix",
    meetingCase: found.some((hit) => hit.meetingCase),
    items: found,
    mentions,
  };
}

function oldestFirst(filter: string): ItemQuery {
  const sort = ["dateNumber:asc", "meetingId:asc", "position:asc"];
  return { q: "", filter, sort, limit: MOST_ITEMS_OF_A_CASE, attributesToRetrieve: hitFields };
}

function hitsOf(answer: EngineAnswer): Hit[] {
  return answer.hits.map((hit) => toHit(hit));
}
