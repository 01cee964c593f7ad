import type { Block } from "../blocks/block.ts";
import type { MinutesKind } from "../records/index.ts";
import type { DividedDocument } from "./divide-items.ts";

/** Rules that prove an item by what stands below its heading. */
const STRONG = /^(?:case-line-below|section-below|keyword|opening-alone|title-above-opening)/;

/**
 * Whether a document is minutes or an agenda at all: its header says so and it has items, or items are proven by
 * case numbers and Danish section headings. A numbered list in a letter is neither.
 */
export function isMinutes(printed: MinutesKind, { items }: DividedDocument): boolean {
  if (items.length === 0) return false;
  return (
    printed !== "unknown" ||
    items.some(({ start, body }) => STRONG.test(start.rule) && body.some((block) => block.heading !== null))
  );
}

/** The kind the header prints; without one, a document with a decision in it is minutes. */
export function kindOf(printed: MinutesKind, blocks: readonly Block[], { items }: DividedDocument): MinutesKind {
  if (printed !== "unknown" || items.length === 0) return printed;
  const decided = blocks.some((block, index) => {
    const next = blocks[index + 1];
    return (
      block.heading?.kind === "decision" &&
      (block.heading.rest !== null || (next !== undefined && next.heading === null && next.itemHeading === null))
    );
  });
  return decided ? "minutes" : "agenda";
}
