import { type Block, wholeText } from "../blocks/block.ts";
import { closedGroupHeadings, openGroupHeadings } from "../danish/item-vocabulary.ts";
import { type CaseLine, readCaseLine } from "../facts/read-case-line.ts";
import { caseNumberInTitle } from "./case-number-in-title.ts";
import { isClosingLine } from "./closing-line.ts";
import type { ItemStart } from "./find-item-starts.ts";

/** An item while it is read: the blocks of its head and those below. */
export interface RawItem {
  readonly start: ItemStart;
  readonly titleBlocks: readonly Block[];
  readonly title: string;
  readonly caseLines: readonly CaseLine[];
  /** The item stands below a heading such as `Lukkede punkter`. */
  readonly closedGroup: boolean;
  /** Everything of the item, its head included. */
  readonly blocks: readonly Block[];
  readonly body: readonly Block[];
}

/** The items and the blocks at the end that belong to the meeting as a whole. */
export interface DividedDocument {
  readonly items: readonly RawItem[];
  readonly closing: readonly Block[];
}

/** How many lines of labels may stand between a title and its first section. */
const LONGEST_HEAD = 8;
const closedGroups = new Set(closedGroupHeadings);
const openGroups = new Set(openGroupHeadings);

/** Cuts the document at the starts of its items and takes each head apart: title, repeated title, labels. */
export function divideItems(blocks: readonly Block[], starts: readonly ItemStart[]): DividedDocument {
  const closing: Block[] = [];
  let closedGroup =
    starts[0] !== undefined && blocks.slice(0, starts[0].block).some((block) => isGroup(block, closedGroups));
  const items = starts.map((start, index) => {
    const own = blocks.slice(start.block, starts[index + 1]?.block);
    const kept = own.filter(
      (block) => !isGroup(block, closedGroups) && !isGroup(block, openGroups) && !isClosingLine(block.text),
    );
    closing.push(...own.filter((block) => isClosingLine(block.text)));
    const item = divideItem(start, kept, closedGroup);
    for (const block of own) {
      if (isGroup(block, closedGroups)) closedGroup = true;
      if (isGroup(block, openGroups)) closedGroup = false;
    }
    return item;
  });
  return { items, closing };
}

function isGroup(block: Block, groups: ReadonlySet<string>): boolean {
  return block.text.length < 60 && block.mark === null && groups.has(block.text.toLowerCase().replace(/[:.]$/, ""));
}

function divideItem(start: ItemStart, blocks: readonly Block[], closedGroup: boolean): RawItem {
  let title = start.heading.title;
  const titleBlocks = blocks.slice(0, start.headBlocks);
  const caseLines: CaseLine[] = [];
  let next = start.headBlocks;
  for (; next < blocks.length && next <= LONGEST_HEAD; next += 1) {
    const block = blocks[next];
    if (block === undefined) break;
    const caseLine = readCaseLine(wholeText(block));
    if (caseLine !== null) caseLines.push(caseLine);
    else if (title === "" && block.heading === null) {
      title = block.text;
      titleBlocks.push(block);
    } else if (!repeatsTitle(block, title, blocks[0])) {
      if (caseLines.length > 0 || !continuesTitle(blocks, next)) break;
      title = `${title} ${block.text}`;
      titleBlocks.push(block);
    }
  }
  const { body, found } = withoutCaseLabels(blocks.slice(next));
  const inTitle = caseNumberInTitle(title);
  if (inTitle !== null) caseLines.push({ caseNumber: inTitle.caseNumber, access: null, unreadable: null });
  return {
    start,
    titleBlocks,
    title: inTitle?.title ?? title,
    caseLines: [...caseLines, ...found],
    closedGroup,
    blocks,
    body,
  };
}

function repeatsTitle(block: Block, title: string, heading: Block | undefined): boolean {
  return (
    block.text.toLowerCase() === title.toLowerCase() ||
    (heading !== undefined && wholeText(block) === wholeText(heading))
  );
}

/** A second line of the title: right below the first, no heading, and the labels or the first section follow it. */
function continuesTitle(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const after = blocks[index + 1];
  if (block === undefined || block.apart || block.mark !== null || after === undefined || /[.:]$/.test(block.text))
    return false;
  if (block.heading !== null) return false;
  return readCaseLine(after.text) !== null || after.heading !== null;
}

const LABEL_ALONE = /^(?:journalnummer|journalnr\.?|sagsnummer|sagsnr\.?|sagsid)\.?:?$/i;

/** Regions print `JOURNALNUMMER` and the number at the end of an item. */
function withoutCaseLabels(body: readonly Block[]): { body: Block[]; found: CaseLine[] } {
  const found: CaseLine[] = [];
  const kept: Block[] = [];
  for (let index = 0; index < body.length; index += 1) {
    const block = body[index];
    if (block === undefined) continue;
    const value = body[index + 1];
    const caseLine = value !== undefined && LABEL_ALONE.test(block.text) ? readCaseLine(wholeText(value)) : null;
    if (caseLine === null) kept.push(block);
    else {
      found.push(caseLine);
      index += 1;
    }
  }
  return { body: kept, found };
}
