import { type Block, wholeText } from "../blocks/block.ts";
import { type CaseLine, readCaseLine } from "../facts/read-case-line.ts";
import { matchSectionHeading } from "../sections/match-section-heading.ts";
import type { ItemStart } from "./find-item-starts.ts";

/** An item while it is read: the blocks of its head and those below. */
export interface RawItem {
  readonly start: ItemStart;
  readonly titleBlocks: readonly Block[];
  readonly title: string;
  readonly caseLines: readonly CaseLine[];
  /** Everything of the item, its head included. */
  readonly blocks: readonly Block[];
  readonly body: readonly Block[];
}

/** How many lines of labels may stand between a title and its first section. */
const LONGEST_HEAD = 6;

/** Cuts the document at the starts of its items and takes each head apart: title, repeated title, labels. */
export function divideItems(blocks: readonly Block[], starts: readonly ItemStart[]): RawItem[] {
  return starts.map((start, index) => divideItem(start, blocks.slice(start.block, starts[index + 1]?.block)));
}

function divideItem(start: ItemStart, blocks: readonly Block[]): RawItem {
  let next = 1;
  let title = start.heading.title;
  const titleBlocks = blocks.slice(0, 1);
  const caseLines: CaseLine[] = [];
  for (; next < blocks.length && next <= LONGEST_HEAD; next += 1) {
    const block = blocks[next];
    if (block === undefined) break;
    const caseLine = readCaseLine(wholeText(block));
    if (caseLine !== null) caseLines.push(caseLine);
    else if (title === "" && matchSectionHeading(block.text, false) === null) {
      title = block.text;
      titleBlocks.push(block);
    } else if (block.text !== title && wholeText(block) !== wholeText(blocks[0] ?? block)) {
      if (caseLines.length > 0 || !continuesTitle(blocks, next)) break;
      title = `${title} ${block.text}`;
      titleBlocks.push(block);
    }
  }
  return { start, titleBlocks, title, caseLines, blocks, body: blocks.slice(next) };
}

/** A second line of the title: right below the first, no heading, and the labels or the first section follow it. */
function continuesTitle(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const after = blocks[index + 1];
  if (block === undefined || block.apart || block.mark !== null || after === undefined) return false;
  if (matchSectionHeading(block.text, false) !== null) return false;
  return readCaseLine(after.text) !== null || matchSectionHeading(after.text, false) !== null;
}
