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
  if (endsInDecision(sections)) return sections.map((section, at) => asDecision(section, at === sections.length - 1));
  if (only.heading !== null) return [...sections];
  const others = sections.slice(1);
  if (!(access === "closed" && others.length === 0) && !isBareDecision(only)) return [...sections];
  return [{ ...only, kind: "decision" }, ...others];
}

/** Old protocols print what was decided right below the list of what was recommended. */
function endsInDecision(sections: readonly RawSection[]): boolean {
  const [before, last] = sections.slice(-2);
  return before?.kind === "recommendation" && last?.kind === "other" && last.heading === null && isBareDecision(last);
}

function asDecision(section: RawSection, last: boolean): RawSection {
  return last ? { ...section, kind: "decision" } : section;
}

function isBareDecision(section: RawSection): boolean {
  const text = section.blocks[0]?.text ?? "";
  return text.length <= LONGEST_BARE_DECISION && classifyStatement(text).length > 0;
}
