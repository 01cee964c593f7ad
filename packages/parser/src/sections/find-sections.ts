import { type Block, firstLine, lastLine, wholeText } from "../blocks/block.ts";
import { coreKinds } from "../danish/section-headings.ts";
import type { SectionKind } from "../records/index.ts";
import { matchSectionHeading } from "./match-section-heading.ts";
import type { SectionHeading } from "./section-heading.ts";

/** A section while it is read: its heading and the blocks below. */
export interface RawSection {
  readonly kind: SectionKind;
  /** Null for the text right under an item's title. */
  readonly heading: SectionHeading | null;
  readonly headingBlock: Block | null;
  readonly blocks: readonly Block[];
}

/** How often each heading is printed in the document: a template repeats its headings, an author does not. */
export type HeadingCounts = ReadonlyMap<string, number>;

/** Longest line that can be an author's own sub-heading. */
const LONGEST_SUBHEADING = 90;

export function countHeadings(blocks: readonly Block[]): HeadingCounts {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const key = matchSectionHeading(wholeText(block), false)?.heading.toLowerCase();
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Divides the body of an item by its headings; order plays no part. */
export function findSections(body: readonly Block[], counts: HeadingCounts): RawSection[] {
  const sections: RawSection[] = [];
  let open: { section: RawSection; blocks: Block[]; authored: boolean } | null = null;
  const begin = (kind: SectionKind, heading: SectionHeading | null, headingBlock: Block | null): void => {
    const blocks: Block[] = [];
    open = { section: { kind, heading, headingBlock, blocks }, blocks, authored: false };
    sections.push(open.section);
  };
  body.forEach((block, index) => {
    const heading = headingOf(block, body[index + 1], open?.section.kind ?? null, open?.authored ?? false, counts);
    if (heading !== null) {
      begin(heading.kind, heading, block);
      if (heading.rest !== null) open?.blocks.push(restOf(block, heading.rest));
      return;
    }
    if (open === null) begin("other", null, null);
    if (open !== null && isSubHeading(block, body[index + 1])) open.authored = true;
    open?.blocks.push(block);
  });
  return sections;
}

function headingOf(
  block: Block,
  next: Block | undefined,
  inside: SectionKind | null,
  authored: boolean,
  counts: HeadingCounts,
): SectionHeading | null {
  if (block.mark !== null) return null;
  const alone = block.lines.length === 1 && block.apart && (next?.apart ?? true);
  const heading = matchSectionHeading(block.text, alone);
  // Inside a history a body and a day begin one of its entries, no section.
  if (inside === "history" && heading?.body != null) return null;
  if (heading === null || coreKinds.has(heading.kind) || inside !== "caseStatement" || !authored) return heading;
  // Among an author's own sub-headings `Økonomi` is one more of them, unless the template prints it elsewhere too.
  return (counts.get(heading.heading.toLowerCase()) ?? 0) > 1 ? heading : null;
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
export function restOf(block: Block, rest: string): Block {
  const line = firstLine(block);
  const known = line.printed.endsWith(rest);
  const first = known ? { ...line, text: rest, printed: rest, start: line.end - rest.length } : { ...line, text: rest };
  return { ...block, lines: [first, ...block.lines.slice(1)], text: rest, mark: null };
}

export function firstLineOf(section: RawSection): ReturnType<typeof firstLine> | null {
  const block = section.headingBlock ?? section.blocks[0];
  return block === undefined ? null : firstLine(block);
}

export function lastLineOf(section: RawSection): ReturnType<typeof lastLine> | null {
  const block = section.blocks[section.blocks.length - 1] ?? section.headingBlock;
  return block === undefined || block === null ? null : lastLine(block);
}
