import { createHash } from "node:crypto";
import type { Hit } from "../query/hit.ts";
import type { SeenItems } from "./alert.ts";

/** An item that is new to an alert, or whose decision, outcome or title is not what it was. */
export interface News {
  readonly change: "new" | "changed";
  readonly hit: Hit;
}

/** What an alert has to tell, and what it will have seen once it is told. */
export interface NewsOfAlert {
  readonly news: readonly News[];
  readonly seen: SeenItems;
}

/**
 * Compares what is there with what was seen. Only what a reader would call a change counts: a new reading of the same
 * minutes changes nothing. An item that is gone stays seen, so that its return is no news. The first look tells nothing.
 */
export function findNews(hits: readonly Hit[], seen: SeenItems | null): NewsOfAlert {
  const now = Object.fromEntries(hits.map((hit) => [hit.id, fingerprint(hit)]));
  if (seen === null) return { news: [], seen: now };
  const news = hits.flatMap((hit): News[] => {
    const before = seen[hit.id];
    if (before === now[hit.id]) return [];
    return [{ change: before === undefined ? "new" : "changed", hit }];
  });
  return { news, seen: { ...seen, ...now } };
}

function fingerprint({ title, decision, outcome, date, caseNumber }: Hit): string {
  const words = [title, decision ?? ""].map((text) => text.replace(/\s+/g, " ").trim());
  return createHash("sha256")
    .update(JSON.stringify([words, outcome, date, caseNumber]))
    .digest("hex")
    .slice(0, 32);
}
