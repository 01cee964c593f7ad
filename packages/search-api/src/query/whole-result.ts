import type { Question, VisibleItems } from "../access/visible-items.ts";
import { type Hit, toHit } from "./hit.ts";

const BATCH = 250; // a reply of about a megabyte
const WINDOW = 5_000; // half of what the engine pages through; then a new window of days begins

/**
 * Every hit of a search, newest first, however many there are. The engine pages only so far, so after a while the
 * search goes on at the day that was reached, past those of that day that were given out already.
 * @throws EngineUnavailable
 */
export async function* wholeResult(items: VisibleItems, question: Question): AsyncGenerator<Hit> {
  let latest: number | null = null;
  let offset = 0;
  let ofThisDay = { day: -1, count: 0 };
  while (true) {
    const { request } = items.plan({ ...question, sort: "newest", offset, limit: BATCH });
    const { hits } = await items.ask(request, latest === null ? undefined : `dateNumber <= ${latest}`);
    for (const engineHit of hits) {
      const day = Number(engineHit.dateNumber);
      ofThisDay = { day, count: day === ofThisDay.day ? ofThisDay.count + 1 : 1 };
      yield toHit(engineHit);
    }
    if (hits.length < BATCH) return;
    offset += BATCH;
    if (offset >= WINDOW && ofThisDay.count < WINDOW) {
      latest = ofThisDay.day;
      offset = ofThisDay.count;
    }
  }
}
