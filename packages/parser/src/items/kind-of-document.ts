import type { Block } from "../blocks/block.ts";
import { verdictPattern } from "../danish/outcome-phrases.ts";
import type { MinutesKind } from "../records/index.ts";
import { LONGEST_VERDICT } from "../thresholds.ts";
import type { DividedDocument, RawItem } from "./divide-items.ts";
import { isRoutineTitle } from "./routine-title.ts";

/** Rules that prove an item by what stands below its heading. */
const STRONG = /^(?:case-line-below|section-below|keyword|opening-alone|title-above-opening|only-item)/;

/**
 * Whether a document is minutes or an agenda at all: its header says so and it has items, or items are proven by
 * case numbers and Danish section headings, or by what every meeting has and decides. A numbered list in a letter is neither.
 */
export function isMinutes(printed: MinutesKind, { items }: DividedDocument): boolean {
  if (items.length === 0) return false;
  return (
    printed !== "unknown" ||
    items.some(({ start, body }) => STRONG.test(start.rule) && body.some((block) => block.heading !== null)) ||
    (items.length > 1 && items.some(({ title }) => isRoutineTitle(title)) && items.some(hasVerdictBelow))
  );
}

/** The kind the header prints; without one, a document with a decision in it is minutes. */
export function kindOf(printed: MinutesKind, blocks: readonly Block[], { items }: DividedDocument): MinutesKind {
  if (printed !== "unknown" || items.length === 0) return printed;
  const starts = new Set(items.map(({ start }) => start.block));
  const decided = blocks.some((block, index) => {
    const next = blocks[index + 1];
    return (
      block.heading?.kind === "decision" &&
      (block.heading.rest !== null || (next !== undefined && next.heading === null && !starts.has(index + 1)))
    );
  });
  return decided || items.some(hasVerdictBelow) ? "minutes" : "agenda";
}

/** `Godkendt.` right below a title; in an agenda nothing is decided yet. */
function hasVerdictBelow({ body: [first] }: RawItem): boolean {
  return first !== undefined && first.text.length <= LONGEST_VERDICT && verdictPattern.test(first.text.toLowerCase());
}
