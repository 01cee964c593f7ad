import type { Block } from "../blocks/block.ts";

/**
 * The body that the headings of decisions name for the day of the meeting, where the header of the page names none:
 * `Kultur- og Fritidsudvalget, 03-04-2019, pkt. 42`. Null where no day is known: an earlier body is headed alike.
 */
export function bodyOfDecisions(blocks: readonly Block[], date: string | null): string | null {
  if (date === null) return null;
  return blocks.find(({ heading }) => heading?.date === date && heading.body !== null)?.heading?.body ?? null;
}
