import { type ItemDetail, StoredItemDetail } from "@referat/search-index";
import { z } from "zod";
import type { VisibleItems } from "../access/visible-items.ts";
import { NotFound } from "../errors.ts";
import { type Hit, hitFields, toHit } from "./hit.ts";

/** One agenda item with everything its record holds. */
export type Item = Hit & ItemDetail;

/** The id of an item or meeting: what may stand between quotes in a filter. */
export const RecordId = z.string().regex(/^[A-Za-z0-9_-]{1,300}$/, "letters, digits, - and _ only");

/** @throws NotFound, EngineUnavailable */
export async function findItem(items: VisibleItems, id: string): Promise<Item> {
  const { hits } = await items.search({
    filter: `id = "${RecordId.parse(id)}"`,
    limit: 1,
    attributesToRetrieve: [...hitFields, "detail"],
  });
  const [found] = hits;
  if (found === undefined) throw new NotFound("no such agenda item");
  return { ...toHit(found), ...StoredItemDetail.parse(found.detail) };
}
