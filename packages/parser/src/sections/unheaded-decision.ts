import { classifyStatement } from "../facts/classify-statement.ts";
import type { AgendaItem } from "../records/index.ts";
import { LONGEST_BARE_DECISION } from "../thresholds.ts";
import type { RawSection } from "./find-sections.ts";

/**
 * Minutes that print a decision right under the title, without any heading: all there is of a closed item, or a
 * sentence like `Godkendt.` and `Intet.` An item with a decision of its own is left alone.
 */
export function withUnheadedDecision(sections: readonly RawSection[], access: AgendaItem["access"]): RawSection[] {
  const [only] = sections;
  if (sections.some((section) => section.kind === "decision") || only === undefined) return [...sections];
  const proceedings = proceedingsOf(sections);
  if (proceedings !== null) return [...sections.slice(0, -1), ...proceedings];
  if (only.heading !== null) return [...sections];
  const others = sections.slice(1);
  if (!(access === "closed" && others.length === 0) && !isBareDecision(only)) return [...sections];
  return [{ ...only, kind: "decision" }, ...others];
}

/** `(Der er omdelt et notat.)` between what was recommended and what was decided. */
const NOTE = /^\([^()]*\)$/;

/**
 * Old protocols print below the list of what was recommended what was moved, how the vote went and what was decided, without
 * a heading. Null where nothing there says that anything happened.
 */
function proceedingsOf(sections: readonly RawSection[]): RawSection[] | null {
  const [before, last] = sections.slice(-2);
  if (before?.kind !== "recommendation" || last?.kind !== "other" || last.heading !== null) return null;
  if (!last.blocks.some(({ text }) => saysAct(text))) return null;
  const from = last.blocks.findIndex(({ text }) => !NOTE.test(text));
  const decision: RawSection = { ...last, kind: "decision", blocks: last.blocks.slice(from) };
  return from === 0 ? [decision] : [{ ...last, blocks: last.blocks.slice(0, from) }, decision];
}

function isBareDecision(section: RawSection): boolean {
  return saysAct(section.blocks[0]?.text ?? "");
}

function saysAct(text: string): boolean {
  return text.length <= LONGEST_BARE_DECISION && classifyStatement(text).length > 0;
}
