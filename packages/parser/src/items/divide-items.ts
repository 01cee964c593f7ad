import { type Block, wholeText } from "../blocks/block.ts";
import { parseCaseNumber } from "../facts/case-number.ts";
import { isFileNames } from "../facts/is-file-names.ts";
import { type CaseLine, readCaseLine } from "../facts/read-case-line.ts";
import { LONGEST_GROUP_HEADING, LONGEST_HEAD, LONGEST_TITLE_LINES } from "../thresholds.ts";
import { caseNumberInTitle } from "./case-number-in-title.ts";
import { isClosingLine } from "./closing-line.ts";
import { endOfLastItem } from "./closing-part.ts";
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

/**
 * Cuts the document at the starts of its items and takes each head apart: title, repeated title, labels.
 * @param from first block after the table of contents
 */
export function divideItems(blocks: readonly Block[], starts: readonly ItemStart[], from: number): DividedDocument {
  const closing: Block[] = [];
  let closedGroup = false;
  const enter = (passed: readonly Block[]): void => {
    for (const { group } of passed) if (group === "closed" || group === "open") closedGroup = group === "closed";
  };
  enter(blocks.slice(from, starts[0]?.block ?? from));
  const leads = leadingCaseLines(blocks, starts);
  const items = starts.map((start, index) => {
    const next = starts[index + 1];
    const all = blocks.slice(start.block, next === undefined ? undefined : next.block - (leads.has(next) ? 1 : 0));
    const head = start.headBlocks + (start.heading.title === "" ? 1 : 0);
    const end = next === undefined ? endOfLastItem(all, head, (block) => repeatsHeading(block, starts)) : all.length;
    const own = all.slice(0, end);
    closing.push(...own.filter((block) => isClosingLine(block.text)), ...all.slice(end));
    const kept = own.filter(
      (block, at) =>
        at < start.headBlocks ||
        (block.group === null && !isClosingLine(block.text) && !(at === own.length - 1 && headsNextItems(block, next))),
    );
    const item = divideItem(start, kept, closedGroup, leads.get(start) ?? null);
    enter(own);
    return item;
  });
  return { items, closing };
}

function repeatsHeading(block: Block | undefined, starts: readonly ItemStart[]): boolean {
  const again = block?.itemHeading;
  return (
    again != null &&
    again.title !== "" &&
    starts.some(({ heading }) => heading.number === again.number && heading.title === again.title)
  );
}

/** `TEMA: FORMALIA`, `Til drøftelse:` right above the next item; a line of the text before would go on below its colon. */
function headsNextItems({ text, mark, heading, table, apart }: Block, next: ItemStart | undefined): boolean {
  if (next === undefined || !apart || mark !== null || heading !== null || table) return false;
  return text.length <= LONGEST_GROUP_HEADING && /^tema(?!\p{L})|:$/iu.test(text);
}

/** Case numbers, or `Lukket punkt`, printed above headings, where most items have theirs there. */
function leadingCaseLines(blocks: readonly Block[], starts: readonly ItemStart[]): ReadonlyMap<ItemStart, CaseLine> {
  const leads = new Map<ItemStart, CaseLine>();
  for (const [index, start] of starts.entries()) {
    const above = blocks[start.block - 1];
    const caseLine =
      above === undefined || (starts[index - 1]?.block ?? -1) >= start.block - 2 ? null : readCaseLine(above.text);
    if (caseLine?.caseNumber != null || caseLine?.access != null) leads.set(start, caseLine);
  }
  return leads.size * 2 >= starts.length ? leads : new Map();
}

function divideItem(start: ItemStart, blocks: readonly Block[], closedGroup: boolean, lead: CaseLine | null): RawItem {
  let title = start.heading.title;
  const titleBlocks = blocks.slice(0, start.headBlocks);
  const caseLines: CaseLine[] = lead === null ? [] : [lead];
  const files: Block[] = [];
  let next = start.headBlocks;
  for (; next < blocks.length && next <= LONGEST_HEAD; next += 1) {
    const block = blocks[next];
    if (block === undefined) break;
    const caseLine = readCaseLine(wholeText(block)) ?? (title === "" ? null : numberAlone(block));
    if (caseLine !== null) caseLines.push(caseLine);
    else if (isFileNames(block.text)) files.push(block);
    else if (title === "" && block.heading === null && start.headBlocks > 0) {
      title = block.text;
      titleBlocks.push(block);
    } else if (start.headBlocks === 0) break;
    else if (!repeatsTitle(block, title, blocks[0])) {
      if (caseLines.length > (lead === null ? 0 : 1) || !continuesTitle(blocks, next)) break;
      title = `${title} ${block.text}`;
      titleBlocks.push(block);
    }
  }
  const { body, found } = withoutCaseLabels([...files, ...blocks.slice(next)]);
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

/** `25/1` right below a title is the first case of the year; elsewhere it is a day. */
function numberAlone({ text }: Block): CaseLine | null {
  const caseNumber = parseCaseNumber(text);
  return caseNumber === null ? null : { caseNumber, access: null, unreadable: null };
}

function repeatsTitle(block: Block, title: string, heading: Block | undefined): boolean {
  return (
    block.text.toLowerCase() === title.toLowerCase() ||
    (block.itemHeading?.title === "" && block.itemHeading.number === heading?.itemHeading?.number) ||
    (heading !== undefined && wholeText(block) === wholeText(heading))
  );
}

/** Lines right below the title, no headings, before the labels or the first section: the rest of a wrapped title. */
function continuesTitle(blocks: readonly Block[], index: number): boolean {
  for (let next = index; next < index + LONGEST_TITLE_LINES; next += 1) {
    const block = blocks[next];
    if (block === undefined) return false;
    if (next > index && (block.heading !== null || readCaseLine(block.text) !== null)) return true;
    if (block.apart || block.mark !== null || block.heading !== null || /[.:]$/.test(block.text)) return false;
  }
  return false;
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
