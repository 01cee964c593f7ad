import type { Block } from "../blocks/block.ts";
import { firstLine, lastLine } from "../blocks/block.ts";
import { coreKinds } from "../danish/section-headings.ts";
import { isFileNames } from "../facts/is-file-names.ts";
import type { Line } from "../lines/line.ts";
import type { SectionKind } from "../records/index.ts";
import { LONGEST_SUBHEADING } from "../thresholds.ts";
import { type HeadingTemplate, isCapital } from "./heading-template.ts";
import { matchMisprint } from "./match-section-heading.ts";
import { isTemplateRule, matchTemplateHeading } from "./match-template-heading.ts";
import type { SectionHeading } from "./section-heading.ts";

/** A section while it is read: its heading and the blocks below. */
export interface RawSection {
  readonly kind: SectionKind;
  /** Null for the text right under an item's title. */
  readonly heading: SectionHeading | null;
  readonly headingBlock: Block | null;
  readonly blocks: readonly Block[];
}

/** What the division of one item needs to know. */
export interface SectionRules {
  readonly template: HeadingTemplate;
  /** Whether a heading with a body or a day is of this very meeting. */
  readonly isOwn: (heading: SectionHeading) => boolean;
}

interface OpenSection {
  readonly kind: SectionKind;
  readonly heading: SectionHeading | null;
  readonly headingBlock: Block | null;
  readonly blocks: Block[];
  /** The author of the text has put sub-headings of his own into it. */
  authored: boolean;
}

/** Divides the body of an item by its headings; order plays no part. */
export function findSections(body: readonly Block[], rules: SectionRules): RawSection[] {
  const sections: OpenSection[] = [];
  let open: OpenSection | null = null;
  body.forEach((block, index) => {
    const next = body[index + 1];
    const heading = headingOf(block, next, open, rules);
    if (heading !== null) {
      open = { kind: kindOf(heading, rules), heading, headingBlock: block, blocks: [], authored: false };
      if (heading.rest !== null) open.blocks.push(restOf(block, heading.rest));
      sections.push(open);
      return;
    }
    if (open === null || open.heading === null) {
      const unheaded = isFileNames(block.text) ? "attachments" : "other";
      if (open?.kind !== unheaded) {
        open = { kind: unheaded, heading: null, headingBlock: null, blocks: [], authored: false };
        sections.push(open);
      }
    }
    if (isSubHeading(block, next)) open.authored = true;
    open.blocks.push(block);
  });
  return sections;
}

/** What another body decided is history here, whatever its heading. */
function kindOf(heading: SectionHeading, { isOwn }: SectionRules): SectionKind {
  return heading.kind === "decision" && !isOwn(heading) ? "history" : heading.kind;
}

const LEADS = /(?:indstiller|anbefaler|foreslår)$/i;

function headingOf(
  block: Block,
  next: Block | undefined,
  open: OpenSection | null,
  rules: SectionRules,
): SectionHeading | null {
  if (block.mark !== null) return null;
  const alone = block.lines.length === 1 && block.apart && (next?.apart ?? true);
  const heading =
    block.heading ?? (alone ? matchMisprint(block.text) : null) ?? matchTemplateHeading(block, next, rules.template);
  if (heading === null || open === null) return heading;
  // `Direktionen indstiller` right below `Indstilling` leads in to its list.
  if (
    heading.kind === "recommendation" &&
    open.kind === "recommendation" &&
    open.blocks.length === 0 &&
    LEADS.test(heading.heading)
  )
    return null;
  // `Afbud: …` under a decision is a part of what was written there.
  const decided = open.kind === "decision" || open.kind === "history";
  if (heading.kind === "attendance" && decided && (heading.rest !== null || block.text.endsWith(":"))) return null;
  // A cell of a table that was flattened: `Indstilling` above a cross.
  if (next !== undefined && /^[xX]$/.test(next.text)) return null;
  // Inside a history a body and a day begin one of its entries; only this meeting's own decision ends it.
  if (open.kind === "history" && open.heading?.body == null && namesBody(heading) && !rules.isOwn(heading)) return null;
  // Below `Bilag` stand titles: `Tidsplan` and `Indstilling fra Direktionen` are attachments unless text of a section follows.
  if (open.kind === "attachments" && heading.rest === null && !bringsText(heading, next, rules)) return null;
  if (coreKinds.has(heading.kind) || open.kind !== "caseStatement" || !open.authored) return heading;
  if (isTemplateRule(heading.rule) || (rules.template.capitals && isCapital(heading.heading))) return heading;
  // Among an author's own sub-headings `Økonomi` is one more of them, unless the template prints it elsewhere too.
  return (rules.template.counts.get(heading.heading.toLowerCase()) ?? 0) > 1 ? heading : null;
}

function bringsText(heading: SectionHeading, next: Block | undefined, { template }: SectionRules): boolean {
  if (heading.kind === "decision" && heading.rule === "vocabulary") return true;
  if (
    (heading.kind === "decision" || !coreKinds.has(heading.kind)) &&
    (template.counts.get(heading.heading.toLowerCase()) ?? 0) > 1
  )
    return true;
  return next !== undefined && (next.mark !== null || next.heading !== null || /[.:,;]$/.test(next.text));
}

function namesBody(heading: SectionHeading): boolean {
  return heading.body !== null;
}

/** `ID-kort eller brik` before a paragraph; never a sentence or a list entry. */
function isSubHeading(block: Block, next: Block | undefined): boolean {
  return (
    block.apart &&
    block.mark === null &&
    !block.table &&
    block.text.length <= LONGEST_SUBHEADING &&
    /^\p{Lu}/u.test(block.text) &&
    !/[.,:;!?]$/.test(block.text) &&
    next !== undefined &&
    next.text.length > block.text.length
  );
}

/** The text after a run-in heading as a block of its own. */
function restOf(block: Block, rest: string): Block {
  const [line, ...others] = block.lines;
  if (others.length > 0 || !line.printed.endsWith(rest))
    return { ...block, text: rest, mark: null, heading: null, itemHeading: null };
  const first = { ...line, text: rest, printed: rest, start: line.end - rest.length };
  return { ...block, lines: [first], text: rest, mark: null, heading: null, itemHeading: null };
}

/** First line of a section, its heading included; null for an empty one. */
export function firstLineOf(section: RawSection): Line | null {
  const block = section.headingBlock ?? section.blocks[0];
  return block === undefined ? null : firstLine(block);
}

export function lastLineOf(section: RawSection): Line | null {
  const block = section.blocks[section.blocks.length - 1] ?? section.headingBlock;
  return block === undefined || block === null ? null : lastLine(block);
}
