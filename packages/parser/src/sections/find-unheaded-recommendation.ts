import type { Block } from "../blocks/block.ts";
import { bodyEnding } from "../danish/bodies.ts";
import { readSignature } from "../facts/read-signature.ts";
import { SHARED_WORDS } from "../thresholds.ts";
import type { RawSection } from "./find-sections.ts";
import type { SectionHeading } from "./section-heading.ts";

/** The whole paragraph is a recommender and the verb, and a list follows; the clauses may share who is to do it: `…, at HMU` */
const LEAD = /^[^.;:]{3,200} (?:indstiller|innstiller)(?: til [^.;:]{3,80})?(?:[;:]|,? at(?: [^.;:]{2,80})?[:,]?|,)?$/i;
/** The same without a recommender, as older protocols begin: `Indstilling om,` `Det foreslås,` */
const IMPERSONAL_LEAD = /^(?:indstilling om|det (?:indstilles|foreslås))(?:[,:]|,? at(?: [^.;:]{2,80})?[:,]?)?$/i;
/** All in one sentence: `Forvaltningen indstiller, at planen godkendes.` */
const ALL_IN_ONE = /^([^.;:,]{3,120}) (?:indstiller|indstilles)(?: til [^.;:,]{3,80})?,? at [^;:]{5,300}\.$/i;

/**
 * Where no recommendation has a heading: a paragraph `Afdelingschefen for Økonomi indstiller,` before a list opens one.
 * A line right above it that repeats the item's title is taken as its heading.
 *
 * Never where a recommendation is headed already and never inside a history; inside a decision only what the administration
 * recommends below it.
 */
export function findUnheadedRecommendation(sections: readonly RawSection[], title: string): RawSection[] {
  if (sections.some((section) => section.kind === "recommendation")) return [...sections];
  const decided = sections.some((section) => section.kind === "decision");
  return sections.flatMap((section) => splitAtLead(section, title, decided));
}

function splitAtLead(section: RawSection, title: string, decided: boolean): RawSection[] {
  const lead = findLead(section, decided);
  if (lead < 0) return [section];
  const { blocks } = section;
  const above = blocks[lead - 1];
  const headingBlock = above !== undefined && repeatsTitle(above, title) ? above : null;
  const heading = headingBlock === null ? null : titleAsHeading(headingBlock.text);
  const end = endOfList(blocks, lead + 1);
  const before = blocks.slice(0, headingBlock === null ? lead : lead - 1);
  const after = blocks.slice(end);
  const parts: RawSection[] = [];
  if (before.length > 0 || section.headingBlock !== null) parts.push({ ...section, blocks: before });
  parts.push({ kind: "recommendation", heading, headingBlock, blocks: blocks.slice(lead, end) });
  if (after.length > 0) parts.push({ kind: section.kind, heading: null, headingBlock: null, blocks: after });
  return parts;
}

/** Index of the paragraph that leads in to a recommendation, -1 where the section has none. */
function findLead({ kind, heading, blocks }: RawSection, decided: boolean): number {
  if (kind === "history" || kind === "attachments") return -1;
  return blocks.findIndex((block, index) => {
    if (heading === null && isAllInOne(block, decided)) return true;
    return isLead(block, blocks[index + 1]) && (kind !== "decision" || (index > 0 && isOfAdministration(block)));
  });
}

function titleAsHeading(heading: string): SectionHeading {
  const rule = "title-repeated-above-lead";
  return { kind: "recommendation", heading, rest: null, body: null, date: null, item: null, level: "loose", rule };
}

function isLead(block: Block, next: Block | undefined): boolean {
  return (
    block.mark === null &&
    (LEAD.test(block.text) || IMPERSONAL_LEAD.test(block.text)) &&
    next !== undefined &&
    (next.mark !== null || /^at\b/i.test(next.text))
  );
}

/** `Kultur og Borgerservice indstiller:` below a decision that stands first; what a body `indstiller` is decided. */
function isOfAdministration({ text, apart }: Block): boolean {
  const recommender = /^(.{3,120}) indstiller(?!\p{L})/iu.exec(text)?.[1];
  return apart && recommender !== undefined && !bodyEnding.test(recommender);
}

/** What a committee recommends to the council is its decision, unless the decision stands elsewhere. */
function isAllInOne({ mark, text }: Block, decided: boolean): boolean {
  const recommender = mark === null ? ALL_IN_ONE.exec(text)?.[1] : undefined;
  return recommender !== undefined && (decided || !bodyEnding.test(recommender));
}

function endOfList(blocks: readonly Block[], from: number): number {
  let end = from;
  while (end < blocks.length && (blocks[end]?.mark !== null || /^at\b/i.test(blocks[end]?.text ?? ""))) end += 1;
  return readSignature(blocks[end]?.text ?? "") === null ? end : end + 1;
}

function repeatsTitle(block: Block, title: string): boolean {
  if (block.mark !== null || block.text.length > 200 || /[.;:]$/.test(block.text)) return false;
  const known = new Set(wordsOf(title));
  const words = wordsOf(block.text);
  const shared = words.filter((word) => known.has(word)).length;
  return shared > 0 && shared >= Math.min(words.length, known.size) * SHARED_WORDS;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
