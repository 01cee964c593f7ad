/** One change of characters: `text.slice(start, end)` was `before` and becomes `after`. Offsets are UTF-16. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Carries out edits.
 * @param edits in reading order, never overlapping, offsets into `text`
 * @throws RangeError where `text` does not hold what an edit says was there
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let copied = 0;
  for (const edit of edits) {
    if (edit.start < copied || text.slice(edit.start, edit.end) !== edit.before)
      throw new RangeError(`edit at ${edit.start}–${edit.end} does not fit this text`);
    result += text.slice(copied, edit.start) + edit.after;
    copied = edit.end;
  }
  return result + text.slice(copied);
}

/** The edits that undo `edits`: `applyEdits(applyEdits(text, edits), invertEdits(edits)) === text`. */
export function invertEdits<E extends Edit>(edits: readonly E[]): Edit[] {
  let shift = 0;
  return edits.map(({ start, before, after }) => {
    const inverted = { start: start + shift, end: start + shift + after.length, before: after, after: before };
    shift += after.length - before.length;
    return inverted;
  });
}
