import { BESIDE, type TextLine, textBefore } from "../text-lines.ts";
import { LOST, leadingLost, trailingLost } from "./lost.ts";
import type { Candidate } from "./read-segment.ts";
import type { WordPlace } from "./restore-case.ts";
import type { Segment } from "./segments.ts";

/** A segment with its readings, the best first. */
export interface ReadLine {
  readonly segment: Segment;
  /** The segment with `LOST` for every lost letter. */
  readonly pattern: string;
  readonly candidates: readonly Candidate[];
  /** Party letters, units and lists: nothing is read into them. */
  readonly isProtected: boolean;
}

/** The line with every best reading in place: what the neighbours of a word most likely are. */
export interface Draft {
  readonly text: string;
  readonly startOf: ReadonlyMap<Segment, number>;
}

export function draftOf({ text }: TextLine, read: readonly ReadLine[]): Draft {
  const startOf = new Map<Segment, number>();
  let draft = "";
  let copied = 0;
  for (const { segment, candidates } of read) {
    draft += text.slice(copied, segment.start);
    startOf.set(segment, draft.length);
    draft += (candidates[0]?.form ?? segment.text).replaceAll(LOST, ",");
    copied = segment.start + segment.text.length;
  }
  return { text: draft + text.slice(copied), startOf };
}

/** Where the word of a candidate stands in the draft; its edges may be marks and no letters. */
export function placeOf(
  { segment, candidates: [drafted] }: ReadLine,
  draft: Draft,
  above: string | undefined,
): (candidate: Candidate) => WordPlace {
  const start = draft.startOf.get(segment) ?? 0;
  const end = start + (drafted?.form ?? segment.text).length;
  return ({ form }: Candidate): WordPlace => ({
    before: textBefore(draft, start + leadingLost(form)),
    after: draft.text.slice(end - trailingLost(form), end + BESIDE),
    above,
  });
}
