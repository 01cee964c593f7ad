import type { Edit } from "./edits.ts";

/**
 * Maps an offset of the edited text to the unedited one: exact at the borders of every edit and outside of edits,
 * never decreasing. Inside an edit of equal length letters correspond one to one; inside any other edit the offset
 * is held back at the last original place the edit covers.
 */
export function offsetMap(edits: readonly Edit[]): (offset: number) => number {
  if (edits.length === 0) return (offset) => offset;
  const starts: number[] = [];
  let shift = 0;
  for (const edit of edits) {
    starts.push(edit.start + shift);
    shift += edit.after.length - edit.before.length;
  }
  return (offset) => {
    const index = lastAtOrBefore(starts, offset);
    const edit = edits[index];
    const start = starts[index];
    if (edit === undefined || start === undefined) return offset;
    const within = offset - start;
    return within >= edit.after.length
      ? edit.end + within - edit.after.length
      : Math.min(edit.start + within, edit.end);
  };
}

/** Index of the last number ≤ `value` in an ascending list, -1 where there is none. */
function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
