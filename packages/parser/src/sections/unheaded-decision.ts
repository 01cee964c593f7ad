import { classifyStatement } from "../facts/classify-statement.ts";
import type { AgendaItem } from "../records/index.ts";
import type { RawSection } from "./find-sections.ts";

/** Words a short decision may have; longer text under a title is a case statement until a heading says otherwise. */
const LONGEST_BARE_DECISION = 300;

/**
 * Minutes that print a decision right under the title, without any heading: all there is of a closed item, or a
 * sentence like `Godkendt.` and `Intet.` An item with a decision of its own is left alone.
 */
export function withUnheadedDecision(sections: readonly RawSection[], access: AgendaItem["access"]): RawSection[] {
  const [only] = sections;
  if (sections.some((section) => section.kind === "decision") || only === undefined || only.heading !== null)
    return [...sections];
  const others = sections.slice(1);
  if (!(access === "closed" && others.length === 0) && !isBareDecision(only)) return [...sections];
  return [{ ...only, kind: "decision" }, ...others];
}

function isBareDecision(section: RawSection): boolean {
  const text = section.blocks[0]?.text ?? "";
  return text.length <= LONGEST_BARE_DECISION && classifyStatement(text).length > 0;
}
