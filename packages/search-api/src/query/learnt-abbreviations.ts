import { type IndexNames, type LearntAbbreviation, parseAbbreviation, visibilityFilter } from "@referat/search-index";
import type { SearchClient } from "../search-client.ts";

/** New minutes come at night; an abbreviation they explain may wait a little. */
const REFRESH_MS = 10 * 60_000;

/**
 * The abbreviations that open minutes explain (`Center for Byliv og Natur (CBN)`). Asked for in the background, so that no visitor
 * waits for them: the first questions after a start do without. An engine that is away leaves what is known as it is.
 */
export function learntAbbreviations(
  client: SearchClient,
  { items }: IndexNames,
  clock: () => Date,
): () => readonly LearntAbbreviation[] {
  let known: readonly LearntAbbreviation[] = [];
  let askedAt = Number.NEGATIVE_INFINITY;
  const refresh = async (): Promise<void> => {
    const facets = ["abbreviations"];
    const [answer] = await client.searchEach([
      { indexUid: items, q: "", limit: 0, facets, filter: visibilityFilter("open") },
    ]);
    known = Object.keys(answer?.facetDistribution?.abbreviations ?? {}).flatMap(
      (text) => parseAbbreviation(text) ?? [],
    );
  };
  return () => {
    const now = clock().getTime();
    if (now - askedAt > REFRESH_MS) {
      askedAt = now;
      refresh().catch(() => {
        // The question itself meets the same engine, and says that it is away.
      });
    }
    return known;
  };
}
