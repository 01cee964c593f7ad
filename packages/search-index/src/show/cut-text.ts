import type { Place } from "./find-matches.ts";

/** A stretch of the printed text, and whether it answers the question. */
export interface Highlight {
  readonly text: string;
  readonly marked: boolean;
}

/** The stretches of a text inside and outside of `places`, none empty. Joined again, they are the text, character for character. */
export function cutText(text: string, places: readonly Place[]): Highlight[] {
  const stretches: Highlight[] = [];
  let from = 0;
  for (const { start, end } of places) {
    if (start > from) stretches.push({ text: text.slice(from, start), marked: false });
    stretches.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), marked: false });
  return stretches;
}
