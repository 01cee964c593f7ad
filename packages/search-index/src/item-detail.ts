import { AgendaItem, Meeting, Minutes, Repair } from "@referat/parser/records";
import { z } from "zod";

/**
 * What an item page shows and nobody searches: the record itself, and what it says of its meeting and its original.
 * Stored with the search document (displayed, neither searchable nor filterable), so that the API needs no archive to answer.
 */
export const ItemDetail = z.object({
  item: AgendaItem,
  meeting: Meeting,
  source: Minutes.shape.source,
  /** Only the repairs inside the item's span. */
  repairs: z.array(Repair),
});
export type ItemDetail = z.infer<typeof ItemDetail>;
