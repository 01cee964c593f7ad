import { oneOf, StoredItemDetail } from "@referat/search-index";
import type { VisibleItems } from "../access/visible-items.ts";
import { NotFound } from "../errors.ts";
import type { Original, Originals } from "../originals.ts";

/**
 * The original of a document, for those who may see every item in it. What kind of file it is was found out when it was read;
 * what its sender called it counts less.
 * @throws NotFound, EngineUnavailable
 */
export async function findDocument(items: VisibleItems, originals: Originals, documentId: string): Promise<Original> {
  const filter = oneOf("documentId", [documentId]);
  const [isWhole, { hits }] = await Promise.all([
    items.seesWholeDocument(documentId),
    items.search({ q: "", filter, limit: 1, attributesToRetrieve: ["detail"] }),
  ]);
  const original = isWhole ? await originals.read(documentId) : null;
  if (original === null) throw new NotFound("no such document");
  return { ...original, mediaType: StoredItemDetail.parse(hits[0]?.detail).source.mediaType };
}
