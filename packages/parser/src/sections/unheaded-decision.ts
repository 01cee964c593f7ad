import { classifyStatement } from "../facts/classify-statement.ts";
import { splitSentences } from "../facts/split-statements.ts";
import type { AgendaItem } from "../records/index.ts";
import { LONGEST_BARE_DECISION } from "../thresholds.ts";
import type { RawSection } from "./find-sections.ts";

/**
 * Minutes that print a decision right under the title, without any heading: all there is of a closed item, or a
 * sentence like `Godkendt.` and `Intet.` An item with a decision of its own is left alone.
 * @param headless the document has no headings at all: the first paragraph with an act begins the decision
 */
export function withUnheadedDecision(
  sections: readonly RawSection[],
  access: AgendaItem["access"],
  headless: boolean,
): RawSection[] {
  const [only] = sections;
  if (sections.some((section) => section.kind === "decision") || only === undefined) return [...sections];
  const proceedings = proceedingsOf(sections);
  if (proceedings !== null) return [...sections.slice(0, -1), ...proceedings];
  if (only.kind !== "other" || only.heading !== null) return [...sections];
  const others = sections.slice(1);
  if (headless) return [...splitAtAct(only), ...others];
  if (!(access === "closed" && others.length === 0) && !isBareDecision(only)) return [...sections];
  return [{ ...only, kind: "decision" }, ...others];
}

function splitAtAct(section: RawSection): RawSection[] {
  const from = section.blocks.findIndex(({ text }) =>
    splitSentences(text).some((sentence) => classifyStatement(sentence).length > 0),
  );
  return from < 0 ? [section] : decisionFrom(section, from);
}

/** The section divided at a block where the decision begins. */
function decisionFrom(section: RawSection, from: number): RawSection[] {
  const decision: RawSection = { ...section, kind: "decision", blocks: section.blocks.slice(from) };
  return from === 0 ? [decision] : [{ ...section, blocks: section.blocks.slice(0, from) }, decision];
}

/** `(Der er omdelt et notat.)`, `Sagen har været behandlet i …` between what was recommended and what was decided. */
const NOTE = /^(?:\([^()]*\)$|sagen (?:har været|er tidligere|blev) behandlet |der er givet udtalelse )/i;

/**
 * Old protocols print below the list of what was recommended what was moved, how the vote went and what was decided, without
 * a heading. Null where nothing there says that anything happened.
 */
function proceedingsOf(sections: readonly RawSection[]): RawSection[] | null {
  const [before, last] = sections.slice(-2);
  if (before?.kind !== "recommendation" || last?.kind !== "other" || last.heading !== null) return null;
  if (!last.blocks.some(({ text }) => saysAct(text))) return null;
  return decisionFrom(
    last,
    last.blocks.findIndex(({ text }) => !NOTE.test(text)),
  );
}

function isBareDecision(section: RawSection): boolean {
  return saysAct(section.blocks[0]?.text ?? "");
}

function saysAct(text: string): boolean {
  return text.length <= LONGEST_BARE_DECISION && classifyStatement(text).length > 0;
}
