import { oneOf } from "@referat/search-index";
import type { VisibleItems } from "../access/visible-items.ts";
import { type Hit, hitFields, toHit } from "./hit.ts";

const MOST_SHOWN = 8; // the rest is a click away, in the case's timeline

/** The newest other items that are filed under the item's number. @throws EngineUnavailable */
export async function sameCase(items: VisibleItems, { id, caseNumber }: Hit): Promise<Hit[]> {
  if (caseNumber === null) return [];
  const { hits } = await items.search({
    q: "",
    filter: oneOf("caseNumber", [caseNumber]),
    sort: ["dateNumber:desc", "meetingId:asc", "position:asc"],
    limit: MOST_SHOWN + 1,
    attributesToRetrieve: hitFields,
  });
  return hits
    .map((hit) => toHit(hit))
    .filter((hit) => hit.id !== id)
    .slice(0, MOST_SHOWN);
}
