import { type Block, firstLine } from "../blocks/block.ts";
import { FEWEST_LEVELLED_HEADINGS, MOSTLY } from "../thresholds.ts";
import { findRepeatedHeadings } from "./repeated-headings.ts";

/** What the headings of a whole document have in common. */
export interface HeadingTemplate {
  /** No item has a heading in it: what stands below the titles is what the meeting recorded. */
  readonly headless: boolean;
  /** How often each heading is printed, by its lower-case words: a template repeats its headings, an author does not. */
  readonly counts: ReadonlyMap<string, number>;
  /** The document prints its headings in capitals, so any short line in capitals is one. */
  readonly capitals: boolean;
  /** The one level the format marks every known heading with (Word, HTML); null where it marks none or several. */
  readonly level: number | null;
  /** Lines outside the vocabulary that the template prints as headings in many items, lower case. */
  readonly repeated: ReadonlySet<string>;
}

/**
 * Looks over all headings of a document before its items are divided into sections.
 * @param bodies the blocks below the head of each item
 */
export function readHeadingTemplate(blocks: readonly Block[], bodies: readonly (readonly Block[])[]): HeadingTemplate {
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
  return {
    headless: bodies.length > 1 && !bodies.some((body) => body.some(({ heading }) => heading !== null)),
    counts,
    capitals: all > 2 && capitals >= all * MOSTLY,
    level: commonLevel(bodies),
    repeated: findRepeatedHeadings(bodies),
  };
}

function commonLevel(bodies: readonly (readonly Block[])[]): number | null {
  let common: number | null = null;
  let headings = 0;
  for (const body of bodies)
    for (const block of body) {
      if (block.heading === null || block.heading.rest !== null) continue;
      const level = firstLine(block).headingLevel;
      if (level === null || (common !== null && level !== common)) return null;
      common = level;
      headings += 1;
    }
  return headings >= FEWEST_LEVELLED_HEADINGS ? common : null;
}

/** `KONSEKVENSER FOR AGENDA 21`; never `HMU` or `A4`. */
export function isCapital(text: string): boolean {
  // Nearly every heading has its first small letter in the second place.
  return text.length >= 5 && !/[a-zæøå]/.test(text) && /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();
}
