import { applyEdits } from "./edits.ts";
import type { TextRepair } from "./text-repair.ts";

/** An edit of either ledger, and the place in the text between them that it is about. */
interface Placed {
  readonly repair: TextRepair;
  readonly start: number;
  readonly end: number;
  readonly isLater: boolean;
}

/**
 * Two ledgers as one: `later` was made on the text that `earlier` had repaired; the result refers to the text before both.
 * Edits that overlap become a single edit, under the later rule and the least certainty.
 * @param original the text before both
 */
export function composeRepairs(
  original: string,
  earlier: readonly TextRepair[],
  later: readonly TextRepair[],
): TextRepair[] {
  if (earlier.length === 0) return [...later];
  if (later.length === 0) return [...earlier];
  const between = applyEdits(original, earlier);
  let shift = 0; // what earlier edits have added so far
  return clusters([...results(earlier), ...later.map(asPlaced)]).map((cluster) => {
    const added = cluster.reduce((sum, { repair, isLater }) => sum + (isLater ? 0 : growth(repair)), 0);
    const composed = compose(original, between, cluster, shift, added);
    shift += added;
    return composed;
  });
}

const growth = ({ before, after }: TextRepair): number => after.length - before.length;
const asPlaced = (repair: TextRepair): Placed => ({ repair, start: repair.start, end: repair.end, isLater: true });

/** Where the results of the earlier edits lie. */
function results(earlier: readonly TextRepair[]): Placed[] {
  let shift = 0;
  return earlier.map((repair) => {
    const start = repair.start + shift;
    shift += growth(repair);
    return { repair, start, end: start + repair.after.length, isLater: false };
  });
}

/** Groups of edits that overlap, in reading order. Edits that only touch stay apart. */
function clusters(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  let end = -1;
  for (const edit of [...placed].sort((left, right) => left.start - right.start || left.end - right.end)) {
    const group = groups.at(-1);
    if (group && edit.start < end) group.push(edit);
    else groups.push([edit]);
    end = Math.max(end, edit.end);
  }
  return groups;
}

function compose(
  original: string,
  between: string,
  cluster: readonly Placed[],
  shift: number,
  added: number,
): TextRepair {
  const laterEdits = cluster.filter(({ isLater }) => isLater).map(({ repair }) => repair);
  const [only] = cluster;
  if (only && laterEdits.length === 0) return only.repair;
  const from = Math.min(...cluster.map(({ start }) => start));
  const to = Math.max(...cluster.map(({ end }) => end));
  const start = from - shift;
  const end = to - shift - added;
  const rebased = laterEdits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  const repairs = cluster.map(({ repair }) => repair);
  const [rule = "", alternatives = []] = [laterEdits[0]?.rule, cluster.length === 1 ? only?.repair.alternatives : []];
  return {
    ...{ start, end, before: original.slice(start, end), after: applyEdits(between.slice(from, to), rebased) },
    ...{
      rule,
      tier: worstTier(repairs),
      confidence: Math.min(...repairs.map(({ confidence }) => confidence)),
      alternatives,
    },
  };
}

function worstTier(repairs: readonly TextRepair[]): TextRepair["tier"] {
  const tiers = repairs.map(({ tier }) => tier);
  return ([4, 3, 2] as const).find((tier) => tiers.includes(tier)) ?? 1;
}
