import { type ItemNumber, isAfter, isNext } from "./item-number.ts";

/** A line that may begin an item. */
export interface Numbered {
  readonly number: ItemNumber;
  /** A blank line stands above it, and no entry of a list. */
  readonly free: boolean;
}

/**
 * Items that nothing proves but their numbers: between two items that are sure stand exactly the lines whose numbers are
 * missing, in order. Above the first sure item the same holds from 1 on.
 *
 * `4. Meddelelser` and `5. Eventuelt` are sure by their titles; `1. Udvalg`, `2. Klasser` and `3. Debat` above them are the rest.
 * @param candidates in reading order
 * @param sure the candidates that were accepted
 * @returns the candidates that are accepted now, in reading order
 */
export function fillNumberGaps<T extends Numbered>(candidates: readonly T[], sure: readonly T[]): T[] {
  const filled: T[] = [];
  let from = 0;
  let previous: ItemNumber = [0, 0];
  for (const one of sure) {
    const at = candidates.indexOf(one, from);
    if (!isNext(one.number, previous)) filled.push(...missingBetween(candidates.slice(from, at), previous, one.number));
    filled.push(one);
    previous = one.number;
    from = at + 1;
  }
  return filled;
}

/** The lines that lead from one number to the other; none where numbers start over: that is a list in somebody's text. */
function missingBetween<T extends Numbered>(between: readonly T[], previous: ItemNumber, next: ItemNumber): T[] {
  const run: T[] = [];
  let last = previous;
  for (const candidate of between) {
    if (!candidate.free || !isAfter(candidate.number, previous)) return [];
    if (!isNext(candidate.number, last)) continue;
    run.push(candidate);
    last = candidate.number;
  }
  return isNext(next, last) ? run : [];
}
