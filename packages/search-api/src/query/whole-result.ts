import type { Question, VisibleItems } from "../access/visible-items.ts";
import { type Hit, toHit } from "./hit.ts";

/** How many hits are asked for at once, and after how many a new window of days begins. */
const SIZES = {
  batch: 250, // a reply of about a megabyte
  window: 5_000, // half of what the engine pages through
};

/**
 * Every hit of a search, newest first, however many there are. The engine pages only so far, so after a while the
 * search goes on at the day that was reached, past those of that day that were given out already.
 * @throws EngineUnavailable
 */
export async function* wholeResult(
  items: VisibleItems,
  question: Question,
  { batch, window } = SIZES,
): AsyncGenerator<Hit> {
  let latest: number | null = null;
  let offset = 0;
  let ofThisDay = { day: -1, count: 0 };
  while (true) {
    const { request } = items.plan({ ...question, sort: "newest", offset, limit: batch });
    const { hits } = await items.ask(request, latest === null ? undefined : `dateNumber <= ${latest}`);
    for (const engineHit of hits) {
      const day = Number(engineHit.dateNumber);
      ofThisDay = { day, count: day === ofThisDay.day ? ofThisDay.count + 1 : 1 };
      yield toHit(engineHit);
    }
    if (hits.length < batch) return;
    offset += batch;
    if (offset >= window && ofThisDay.count < window) {
      latest = ofThisDay.day;
      offset = ofThisDay.count;
    }
  }
}
