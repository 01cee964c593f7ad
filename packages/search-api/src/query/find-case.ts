import { z } from "@hono/zod-openapi";
import { parseCaseNumber, parseCasePrefix } from "@referat/parser/case-number";
import { EarlierDecision } from "@referat/parser/records";
import { oneOf, StoredJson } from "@referat/search-index";
import type { ItemQuery, VisibleItems } from "../access/visible-items.ts";
import { BadParameters, NotFound } from "../errors.ts";
import { Hit, hitFields, toHit } from "./hit.ts";

const MOST_ITEMS_OF_A_CASE = 1_000; // a container number of twenty years holds fewer

/** An item of a case, with what its own text tells of earlier bodies' treatment. */
export const CaseItem = Hit.extend({ earlierDecisions: z.array(EarlierDecision) }).openapi("CaseItem");
export type CaseItem = z.infer<typeof CaseItem>;

export interface CaseFound {
  readonly caseNumber: string;
  readonly match: "number" | "prefix";
  readonly meetingCase: boolean;
  readonly items: readonly CaseItem[];
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
  const answers = await items.searchEach(caseQueries(canonical));
  const [belowAnswer, mentionsAnswer] = answers;
  const below = (belowAnswer?.hits ?? []).map(toCaseItem);
  const mentions = (mentionsAnswer?.hits ?? []).map((hit) => toHit(hit));
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

/** What the engine is asked for a case: the items filed under its canonical number, and those that mention it. */
export function caseQueries(canonical: string): ItemQuery[] {
  return [
    oldestFirst(oneOf("casePrefixes", [canonical]), ["earlier"]),
    oldestFirst(oneOf("mentionedCases", [canonical])),
  ];
}

function oldestFirst(filter: string, moreFields: readonly string[] = []): ItemQuery {
  const sort = ["dateNumber:asc", "meetingId:asc", "position:asc"];
  return { q: "", filter, sort, limit: MOST_ITEMS_OF_A_CASE, attributesToRetrieve: [...hitFields, ...moreFields] };
}

const WithEarlierDecisions = z.object({ earlier: StoredJson.pipe(z.array(EarlierDecision)) });

function toCaseItem(engineHit: Readonly<Record<string, unknown>>): CaseItem {
  return { ...toHit(engineHit), earlierDecisions: WithEarlierDecisions.parse(engineHit).earlier };
}
