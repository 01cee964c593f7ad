import type { Block } from "../blocks/block.ts";
import { MOSTLY } from "../thresholds.ts";

/** What the headings of a whole document have in common. */
export interface HeadingTemplate {
  /** How often each heading is printed, by its lower-case words: a template repeats its headings, an author does not. */
  readonly counts: ReadonlyMap<string, number>;
  /** The document prints its headings in capitals, so any short line in capitals is one. */
  readonly capitals: boolean;
}

/** Looks over all headings of a document before it is divided. */
export function readHeadingTemplate(blocks: readonly Block[]): HeadingTemplate {
  const counts = new Map<string, number>();
  let capitals = 0;
  let all = 0;
  for (const block of blocks) {
    const heading = block.heading?.heading;
    if (heading === undefined) continue;
    const key = heading.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
    all += 1;
    if (isCapital(heading)) capitals += 1;
  }
  return { counts, capitals: all > 2 && capitals >= all * MOSTLY };
}

/** `KONSEKVENSER FOR AGENDA 21`; never `HMU` or `A4`. */
export function isCapital(text: string): boolean {
  return text.length >= 5 && /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();
}
