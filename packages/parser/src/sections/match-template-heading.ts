import { type Block, firstLine } from "../blocks/block.ts";
import { headingStems } from "../danish/section-headings.ts";
import type { SectionKind } from "../records/index.ts";
import { LONGEST_CAPITALS, LONGEST_OWN_HEADING } from "../thresholds.ts";
import { type HeadingTemplate, isCapital } from "./heading-template.ts";
import { headingKey, headsText } from "./repeated-headings.ts";
import type { SectionHeading } from "./section-heading.ts";

const RULES = ["capitals", "level", "repeated"] as const;

/** Whether a heading was told by the document's own template and not by the vocabulary. */
export function isTemplateRule(rule: string): boolean {
  return RULES.some((own) => own === rule);
}

/**
 * Reads a heading outside the vocabulary that the document's template tells: it prints all headings in capitals, marks
 * them all with one level, or prints this very line in many items.
 */
export function matchTemplateHeading(
  block: Block,
  next: Block | undefined,
  template: HeadingTemplate,
): SectionHeading | null {
  const rule = ruleFor(block, next, template);
  if (rule === null) return null;
  const heading = block.text.replace(/ ?:$/, "");
  return { kind: kindOf(heading), heading, rest: null, body: null, date: null, item: null, level: "loose", rule };
}

function ruleFor(block: Block, next: Block | undefined, template: HeadingTemplate): (typeof RULES)[number] | null {
  const { text } = block;
  if (block.mark !== null || block.table) return null;
  if (template.capitals && text.length <= LONGEST_CAPITALS && isCapital(text)) return "capitals";
  if (text.length > LONGEST_OWN_HEADING) return null;
  const level = firstLine(block).headingLevel;
  if (level !== null && level === template.level && !/[.;!]$/.test(text)) return "level";
  return block.apart && template.repeated.has(headingKey(block)) && (next?.heading != null || headsText(block, next))
    ? "repeated"
    : null;
}

/** `Lokal økonomi` is of kind `finance`; a heading without a telling word is one of its own. */
function kindOf(heading: string): SectionKind {
  const low = heading.toLowerCase();
  return headingStems.find(({ stem }) => low.includes(stem))?.kind ?? "other";
}
