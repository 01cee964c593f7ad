import type { Meeting } from "@referat/parser/records";
import { StoredItemDetail } from "@referat/search-index";
import type { VisibleItems } from "../access/visible-items.ts";
import { NotFound } from "../errors.ts";
import { RecordId } from "./find-item.ts";
import { type Hit, hitFields, toHit } from "./hit.ts";

const MOST_ITEMS_OF_A_MEETING = 500; // the longest agendas seen have some 120 items

export interface MeetingFound {
  readonly id: string;
  readonly meeting: Meeting;
  readonly items: readonly Hit[];
}

/** A meeting with its items in the order of the agenda. @throws NotFound, EngineUnavailable */
export async function findMeeting(items: VisibleItems, id: string): Promise<MeetingFound> {
  const { hits } = await items.search({
    filter: `meetingId = "${RecordId.parse(id)}"`,
    sort: ["position:asc"],
    limit: MOST_ITEMS_OF_A_MEETING,
    attributesToRetrieve: [...hitFields, "detail"],
  });
  const [first] = hits;
  if (first === undefined) throw new NotFound("no such meeting");
  return { id, meeting: StoredItemDetail.parse(first.detail).meeting, items: hits.map((hit) => toHit(hit)) };
}
