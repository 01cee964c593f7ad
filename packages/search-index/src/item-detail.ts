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

/**
 * A text of JSON, as the engine stores the record, and what it reads as. As an object each of its some hundred fields would have a name
 * in the engine's list of fields, which the engine reads anew for every pair of words it looks up: searches take twice as long.
 */
export const StoredJson = z.string().transform((text): unknown => JSON.parse(text));

/** Reads the record out of a hit. */
export const StoredItemDetail = StoredJson.pipe(ItemDetail);
