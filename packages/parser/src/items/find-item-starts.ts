import { type Block, firstLine, wholeText } from "../blocks/block.ts";
import { closedWords, routineTitles } from "../danish/item-vocabulary.ts";
import { readCaseLine } from "../facts/read-case-line.ts";
import { matchSectionHeading } from "../sections/match-section-heading.ts";
import { ANCHOR_REACH } from "../thresholds.ts";
import { type ItemNumber, isAfter, isNext, readItemNumber } from "./item-number.ts";
import { type ItemHeading, type ItemHeadingStyle, matchItemHeading } from "./match-item-heading.ts";

/** A block that begins an item, and what told so. */
export interface ItemStart {
  readonly block: number;
  readonly heading: ItemHeading;
  readonly rule: string;
}

interface Candidate {
  readonly block: number;
  readonly heading: ItemHeading;
  readonly number: ItemNumber;
  readonly proof: Proof;
}

/** What stands below a candidate: the labels of a case, the heading of a section, or nothing telling. */
type Proof = "case" | "section" | "none";

/**
 * Finds the blocks that begin items. A document prints all its headings in one style; a line of that style is taken when
 * something proves it (a case number, labels or a section heading right below) or when it fills a gap in the numbers.
 *
 * Numbered lists inside a case statement have neither: `1. Udgifter` `2. Indtægter` after a line that ends in `:`.
 */
export function findItemStarts(blocks: readonly Block[]): ItemStart[] {
  const candidates = findCandidates(blocks);
  const style = chooseStyle(candidates);
  if (style === null) return [];
  const ofStyle = candidates.filter((candidate) => candidate.heading.style === style);
  return selectInOrder(blocks, ofStyle);
}

function findCandidates(blocks: readonly Block[]): Candidate[] {
  const candidates: Candidate[] = [];
  blocks.forEach((block, index) => {
    const text = wholeText(block);
    const heading = matchItemHeading(text);
    if (heading === null || /(?:\.{4}|…|\t)[ .\t]*\d{1,4}$/.test(text)) return;
    candidates.push({
      block: index,
      heading,
      number: readItemNumber(heading.number),
      proof: proofBelow(blocks, index),
    });
  });
  return candidates;
}

function proofBelow(blocks: readonly Block[], index: number): Proof {
  const reach = Math.min(blocks.length, index + 1 + ANCHOR_REACH);
  let passed = 0;
  for (let next = index + 1; next < reach; next += 1) {
    const block = blocks[next];
    if (block === undefined) break;
    if (readCaseLine(block.text) !== null) return "case";
    if (matchSectionHeading(block.text, false) !== null) return passed <= 1 ? "section" : "none";
    if (block.mark !== null || block.text.length > 150) return "none";
    passed += 1;
    if (passed > 2) return "none";
  }
  return "none";
}

/** The style with more proven headings; `Punkt 3: …` beats `3. …` when they are level. */
function chooseStyle(candidates: readonly Candidate[]): ItemHeadingStyle | null {
  const count: Record<ItemHeadingStyle, number> = { keyword: 0, number: 0 };
  for (const { heading, proof } of candidates) count[heading.style] += proof === "none" ? 0 : 1;
  if (count.keyword > 0 && count.keyword >= count.number) return "keyword";
  if (count.number > 0) return "number";
  return candidates.some((candidate) => candidate.heading.style === "keyword")
    ? "keyword"
    : candidates.length > 1
      ? "number"
      : null;
}

function selectInOrder(blocks: readonly Block[], candidates: readonly Candidate[]): ItemStart[] {
  const accepted: ItemStart[] = [];
  let previous: Candidate | null = null;
  candidates.forEach((candidate) => {
    const rule = ruleFor(blocks, candidate, previous);
    if (rule === null) return;
    accepted.push({ block: candidate.block, heading: candidate.heading, rule });
    previous = candidate;
  });
  return accepted;
}

function ruleFor(blocks: readonly Block[], candidate: Candidate, previous: Candidate | null): string | null {
  const { heading, proof, number } = candidate;
  if (proof === "case") return "case-line-below";
  if (heading.style === "keyword" && heading.title !== "") return "keyword";
  if (isClosed(heading.title)) return "closed-title";
  const inList = isInList(blocks, candidate, previous);
  if (proof === "section" && !inList && (previous === null || isAfter(number, previous.number))) return "section-below";
  if (previous === null || !isNext(number, previous.number)) return null;
  if (isRoutine(heading.title)) return "routine-title";
  if (proof === "section" && blocks[candidate.block - 1] === blocks[previous.block]) return "section-below";
  return null;
}

/** Whether the line goes on with a list: the entry before it has the number before, or the line before ends in a colon. */
function isInList(blocks: readonly Block[], candidate: Candidate, previous: Candidate | null): boolean {
  const before = blocks[candidate.block - 1];
  if (before === undefined || previous?.block === candidate.block - 1) return false;
  if (before.mark?.number != null && Number(before.mark.number) === candidate.number[0] - 1) return true;
  return (
    before.text.endsWith(":") && matchSectionHeading(before.text, false) === null && !firstLine(before).headingLevel
  );
}

function isRoutine(title: string): boolean {
  const low = title.toLowerCase();
  return routineTitles.some((routine) => low.startsWith(routine));
}

function isClosed(title: string): boolean {
  const low = title.toLowerCase();
  return closedWords.some((word) => low.startsWith(word) || low.endsWith(` - ${word}`));
}
