import type { TextRepair } from "./text-repair.ts";

/** An edit of the first ledger, and where its result lies in the text after it. */
interface Placed {
  readonly repair: TextRepair;
  readonly start: number;
  readonly end: number;
}

/**
 * Two ledgers as one: `later` was made on the text that `earlier` had repaired; the result refers to the text before both.
 * Where a later edit overlaps earlier ones they become a single edit, under the later rule and the lesser certainty.
 * @param original the text before both
 */
export function composeRepairs(
  original: string,
  earlier: readonly TextRepair[],
  later: readonly TextRepair[],
): TextRepair[] {
  if (earlier.length === 0) return [...later];
  const placed = place(earlier);
  const composed: TextRepair[] = [];
  let next = 0;
  let shift = 0; // what must be taken off an offset after the earlier edits passed so far
  const pass = (): Placed | undefined => {
    const passed = placed[next++];
    shift += passed ? passed.repair.after.length - passed.repair.before.length : 0;
    return passed;
  };
  for (const repair of later) {
    while (next < placed.length && (placed[next]?.end ?? 0) <= repair.start) push(composed, pass()?.repair);
    const first = placed[next];
    const start = Math.min(repair.start, first && first.start < repair.end ? first.start : repair.start) - shift;
    const overlapped: Placed[] = [];
    for (let other = placed[next]; other && other.start < repair.end; other = placed[next]) {
      overlapped.push(other);
      pass();
    }
    composed.push(merge(original, repair, start, shift, overlapped));
  }
  return [...composed, ...placed.slice(next).map((rest) => rest.repair)];
}

function place(repairs: readonly TextRepair[]): Placed[] {
  let shift = 0;
  return repairs.map((repair) => {
    const start = repair.start + shift;
    shift += repair.after.length - repair.before.length;
    return { repair, start, end: start + repair.after.length };
  });
}

function push(list: TextRepair[], repair: TextRepair | undefined): void {
  if (repair) list.push(repair);
}

/** One edit for `repair` and the earlier edits it overlaps, whose results may stick out on both sides. */
function merge(
  original: string,
  repair: TextRepair,
  start: number,
  shift: number,
  overlapped: readonly Placed[],
): TextRepair {
  const first = overlapped[0];
  const last = overlapped.at(-1);
  if (!first || !last) return { ...repair, start, end: repair.end - shift };
  const head = first.repair.after.slice(0, Math.max(0, repair.start - first.start));
  const tail = last.end > repair.end ? last.repair.after.slice(repair.end - last.start) : "";
  const end = Math.max(repair.end, last.end) - shift;
  return {
    ...repair,
    start,
    end,
    before: original.slice(start, end),
    after: head + repair.after + tail,
    alternatives: repair.alternatives.map((other) => head + other + tail),
    tier: worst(repair, overlapped),
    confidence: Math.min(repair.confidence, ...overlapped.map((other) => other.repair.confidence)),
  };
}

function worst(repair: TextRepair, overlapped: readonly Placed[]): TextRepair["tier"] {
  const tiers = [repair.tier, ...overlapped.map((other) => other.repair.tier)];
  return ([4, 3, 2] as const).find((tier) => tiers.includes(tier)) ?? 1;
}
