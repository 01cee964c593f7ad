import { type Block, firstLine } from "../blocks/block.ts";
import { isFileNames } from "../facts/is-file-names.ts";
import { readCaseLine } from "../facts/read-case-line.ts";
import type { SectionKind } from "../records/index.ts";
import { ANCHOR_REACH, FEWEST_ITEMS_NUMBERED_ONE, REPEAT_REACH } from "../thresholds.ts";
import { caseNumberInTitle } from "./case-number-in-title.ts";
import { isClosedTitle } from "./closed-title.ts";
import { fillNumberGaps, type Numbered } from "./fill-number-gaps.ts";
import { type ItemNumber, isAfter, isNext, readItemNumber } from "./item-number.ts";
import type { ItemHeading, ItemHeadingStyle } from "./match-item-heading.ts";
import { isRoutineTitle } from "./routine-title.ts";

/** A block that begins an item, and what told so. */
export interface ItemStart {
  readonly block: number;
  readonly heading: ItemHeading;
  /** Blocks from `block` on that make the heading: two where the number stands below the title. */
  readonly headBlocks: number;
  readonly rule: string;
}

/** A line that may begin an item, and what speaks for it. */
interface Candidate extends Numbered {
  readonly block: number;
  readonly heading: ItemHeading;
  readonly proof: Proof;
  /** It goes on with the list above it. */
  readonly inList: boolean;
}

/** What stands below a candidate: the labels of a case, the heading of a first or any section, or nothing telling. */
type Proof = "case" | "opening" | "section" | "none";

/** Sections that begin an item: no list ends right above them. */
const OPENING_KINDS: ReadonlySet<SectionKind> = new Set(["occasion", "summary"]);

/** What the choice of one start knows of the document. */
interface Surroundings {
  readonly blocks: readonly Block[];
  /** Titles of the table of contents, lower case. */
  readonly contents: ReadonlySet<string>;
  /** Block indexes of headings that come late in an item, ascending. */
  readonly closing: readonly number[];
  readonly hasSections: boolean;
  /** Blocks that head a group of items, with who may read it. */
  readonly groups: readonly { readonly block: number; readonly closed: boolean }[];
}

/**
 * Finds the blocks that begin items. A document prints all its headings in one style; a line of that style is taken when
 * something proves it (a case number, labels or a section heading right below) or when it fills a gap in the numbers.
 *
 * Numbered lists inside a case statement have neither: `1. Udgifter` `2. Indtægter` after a line that ends in `:`.
 * @param from first block after header and table of contents that may begin an item
 * @param contents titles of the table of contents
 */
export function findItemStarts(blocks: readonly Block[], from: number, contents: readonly string[]): ItemStart[] {
  const candidates = findCandidates(blocks, from);
  const style = chooseStyle(candidates);
  if (style === null) return findOnlyItem(candidates, blocks, from);
  const closing: number[] = [];
  let hasSections = false;
  const groups: { block: number; closed: boolean }[] = [];
  blocks.forEach((block, index) => {
    const group = index < from || block.group === "topic" ? null : block.group;
    if (group !== null) groups.push({ block: index, closed: group === "closed" });
    const kind = index < from || block.mark !== null ? undefined : block.heading?.kind;
    // `Referat` above the first item is the document's title.
    hasSections ||= kind !== undefined && index > (candidates[0]?.block ?? 0);
    if (kind === "decision" || kind === "attachments" || kind === "history") closing.push(index);
  });
  const surroundings = {
    blocks,
    contents: new Set(contents.map((title) => title.toLowerCase())),
    closing,
    hasSections,
    groups,
  };
  const starts = selectInOrder(
    candidates.filter((candidate) => candidate.heading.style === style),
    surroundings,
  );
  return starts.length > 0 ? starts : findOnlyItem(candidates, blocks, from);
}

/** A page of one item: a numbered title, and below it, after other text, the heading of a decision. */
function findOnlyItem([only, ...others]: readonly Candidate[], blocks: readonly Block[], from: number): ItemStart[] {
  const decision = blocks.findIndex(({ heading }) => heading?.kind === "decision");
  if (only === undefined || decision < only.block || others.some(({ block }) => block < decision)) return [];
  if (blocks.slice(from, only.block).some(({ heading }) => heading !== null)) return [];
  return [{ block: only.block, heading: only.heading, headBlocks: 1, rule: "only-item" }];
}

function findCandidates(blocks: readonly Block[], from: number): Candidate[] {
  const candidates: Candidate[] = [];
  blocks.forEach((block, index) => {
    const heading = index < from || block.heading?.rule === "numbered" ? null : block.itemHeading;
    if (heading === null || repeats(heading, candidates.at(-1), blocks.slice(Math.max(0, index - REPEAT_REACH), index)))
      return;
    const number = readItemNumber(heading.number);
    const inList = isInList(blocks, index, number);
    const proof = proofBelow(blocks, index, heading);
    candidates.push({ block: index, heading, number, proof, inList, free: block.apart && !inList });
  });
  return countedAnew(candidates);
}

/**
 * Web pages lose the counter of a list that text interrupts: every item is `1.` then. Such items are numbered as they come;
 * what is printed stays.
 */
function countedAnew(candidates: readonly Candidate[]): Candidate[] {
  const isFirst = ({ free, number, heading }: Candidate): boolean =>
    free && heading.style === "number" && number[0] === 1 && number[1] === 0;
  const firsts = candidates.filter(isFirst).length;
  if (firsts < FEWEST_ITEMS_NUMBERED_ONE || firsts * 2 < candidates.length) return [...candidates];
  let count = 0;
  return candidates.map((candidate) => {
    if (!isFirst(candidate)) return candidate;
    count += 1;
    return { ...candidate, number: [count, 0] };
  });
}

/** Web pages print a heading twice, once as the handle that folds the item out: `• Pkt. 42 Meddelelser` above `Pkt. 42`. */
function repeats(heading: ItemHeading, above: Candidate | undefined, before: readonly Block[]): boolean {
  if (above?.heading.number !== heading.number) return false;
  if (heading.title !== "" && heading.title !== above.heading.title) return false;
  const at = before.findIndex((block) => block.itemHeading === above.heading);
  return at >= 0 && before.slice(at).every((block) => block.heading === null);
}

function proofBelow(blocks: readonly Block[], index: number, heading: ItemHeading): Proof {
  const reach = Math.min(blocks.length, index + 1 + ANCHOR_REACH);
  let passed = 0;
  if (caseNumberInTitle(heading.title) !== null || hasCaseAbove(blocks, index)) return "case";
  for (let next = index + 1; next < reach; next += 1) {
    const block = blocks[next];
    if (block === undefined) break;
    // A number right above the next heading is that one's.
    if (readCaseLine(block.text) !== null) return hasCaseAbove(blocks, next + 1) ? "none" : "case";
    if (block.heading !== null) return OPENING_KINDS.has(block.heading.kind) ? "opening" : "section";
    // The next heading: what stands below it proves that one.
    const again = block.itemHeading?.title === "" && block.itemHeading.number === heading.number;
    if (block.itemHeading !== null && !again && block.text !== heading.title) return "none";
    const title =
      again || block.text === heading.title || isFileNames(block.text) || (heading.title === "" && passed === 0);
    if (!title && (block.mark !== null || block.apart || block.text.length > 150)) return "none";
    passed += 1;
  }
  return "none";
}

/** Some regions print the case number above the heading: `Sagnr.: 1-13-3-57-16` / `4. Titel`. */
function hasCaseAbove(blocks: readonly Block[], index: number): boolean {
  const [heading, above, before] = [blocks[index], blocks[index - 1], blocks[index - 2]];
  if (heading?.itemHeading == null || above === undefined || before?.itemHeading != null) return false;
  return readCaseLine(above.text)?.caseNumber != null;
}

/** The style with more proven headings; `Punkt 3: …` beats `3. …` when they are level. */
function chooseStyle(candidates: readonly Candidate[]): ItemHeadingStyle | null {
  const ofStyle = (style: ItemHeadingStyle, holds: (candidate: Candidate) => boolean): number =>
    candidates.filter((candidate) => candidate.heading.style === style && holds(candidate)).length;
  const isProven = ({ proof }: Candidate): boolean => proof !== "none";
  const [keyword, number] = [ofStyle("keyword", isProven), ofStyle("number", isProven)];
  if (keyword > 0 || number > 0) return keyword >= number ? "keyword" : "number";
  // `Punkt 7: Det var …` in a list of corrections, among items that are only numbered.
  const isRoutine = ({ heading: { title } }: Candidate): boolean => isRoutineTitle(title);
  if (ofStyle("number", isRoutine) > ofStyle("keyword", isRoutine)) return "number";
  const keywords = candidates.filter(({ heading }) => heading.style === "keyword");
  if (keywords.length > 1 || keywords.some(({ heading }) => heading.title !== "")) return "keyword";
  return candidates.length > 1 ? "number" : null;
}

function selectInOrder(candidates: readonly Candidate[], surroundings: Surroundings): ItemStart[] {
  const rules = new Map<Candidate, string>();
  let previous: Candidate | null = null;
  for (const candidate of candidates) {
    const rule = ruleFor(candidate, previous, surroundings);
    if (rule === null) continue;
    rules.set(candidate, rule);
    previous = candidate;
  }
  const accepted = fillNumberGaps(candidates, [...rules.keys()]);
  return accepted.map((candidate, index) =>
    startOf(candidate, accepted[index - 1] ?? null, surroundings.blocks, rules.get(candidate) ?? "fills-gap"),
  );
}

/** `Sag nr. 163` with a section right below has its title in the line above. */
function startOf(candidate: Candidate, previous: Candidate | null, blocks: readonly Block[], rule: string): ItemStart {
  const { block, heading } = candidate;
  const above = blocks[block - 1];
  const below = blocks[block + 1];
  const numberOnly =
    heading.title === "" && (below === undefined || readCaseLine(below.text) !== null || below.heading !== null);
  if (!numberOnly || above === undefined || previous?.block === block - 1 || above.mark !== null || !above.apart)
    return { block, heading, headBlocks: 1, rule };
  return { block: block - 1, heading: { ...heading, title: above.text }, headBlocks: 2, rule: `${rule}, title above` };
}

function ruleFor(candidate: Candidate, previous: Candidate | null, surroundings: Surroundings): string | null {
  const { heading, proof, number } = candidate;
  if (proof === "case") return "case-line-below";
  const later = previous === null || isAfter(number, previous.number);
  const sure =
    heading.firm ||
    proof === "section" ||
    proof === "opening" ||
    (previous !== null && isNext(number, previous.number));
  if (heading.style === "keyword" && heading.title !== "" && sure && (later || proof !== "none")) return "keyword";
  if (later && isMarked(surroundings.blocks[candidate.block])) return "marked-heading";
  if (later && surroundings.contents.has(heading.title.toLowerCase())) return "in-table-of-contents";
  if (later && isClosedTitle(heading.title)) return "closed-title";
  if (later && inClosedGroup(surroundings, candidate)) return "closed-group";
  if (proof === "opening" && later) return "section-below";
  const inList = candidate.inList && previous?.block !== candidate.block - 1;
  if (proof === "section" && !inList && later) return "section-below";
  if (heading.style === "keyword" && previous !== null && isNext(number, previous.number)) return "keyword-alone";
  if (previous === null) return firstRule(candidate, surroundings);
  if (!isNext(number, previous.number)) return null;
  if (isRoutineTitle(heading.title)) return "routine-title";
  return inList ? null : nextNumberRule(candidate, previous, surroundings);
}

/** The first item of a document whose items nothing proves: one that every meeting has, or `Pkt. 1` above its title. */
function firstRule({ heading, number, block }: Candidate, { blocks }: Surroundings): string | null {
  if (isRoutineTitle(heading.title)) return "routine-title";
  const title = blocks[block + 1];
  const alone = heading.style === "keyword" && heading.title === "" && number[0] === 1;
  return alone && title !== undefined && title.heading === null && title.mark === null ? "keyword-alone" : null;
}

/** A numbered line below `Lukkede punkter`: closed items often have nothing but a title. */
function inClosedGroup({ groups }: Surroundings, { block, heading }: Candidate): boolean {
  const group = groups.findLast((each) => each.block < block);
  return group?.closed === true && !/[.,;:]$/.test(heading.title);
}

/** The format itself says that the line is a heading of the upper levels: Word, HTML. */
function isMarked(block: Block | undefined): boolean {
  const level = block === undefined ? null : firstLine(block).headingLevel;
  return level !== null && level <= 3;
}

/** The next number, apart from what stands above, where the item before has come to its end. */
function nextNumberRule(
  candidate: Candidate,
  previous: Candidate,
  { blocks, closing, hasSections }: Surroundings,
): string | null {
  if (!blocks[candidate.block]?.apart || /[,;]$/.test(candidate.heading.title)) return null;
  // Without sections the text of an item follows its title, which may end in a colon or a full stop.
  if (!hasSections) return "next-number";
  if (/[.:]$/.test(candidate.heading.title) && candidate.number[0] === Number(candidate.heading.number)) return null;
  const ended = closing.some((index) => index > previous.block && index < candidate.block);
  return ended ? "next-number-after-decision" : null;
}

/** Whether the line goes on with a list: the entry before it has the number before, or the line before ends in a colon. */
function isInList(blocks: readonly Block[], index: number, [major]: ItemNumber): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  if (before === undefined) return false;
  // A tight list and a line apart from it are two things, though the numbers fit; so are `1. at …` and `2: Ny sti`.
  const joined = before.apart || block?.apart === false;
  const alike = before.mark?.printed.at(-1) === block?.mark?.printed.at(-1);
  if (joined && alike && before.mark?.number != null && Number(before.mark.number) === major - 1) return true;
  return /(?::|,| at)$/.test(before.text) && before.heading === null && !firstLine(before).headingLevel;
}
