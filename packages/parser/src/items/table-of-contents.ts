import { type Block, wholeText } from "../blocks/block.ts";
import { tableOfContentsHeadings } from "../danish/item-vocabulary.ts";
import { readCaseLine } from "../facts/read-case-line.ts";
import type { SectionKind } from "../records/index.ts";
import { FRAME_LINES, LEADER_DOTS, SEARCH_DEPTH, WRAPPED_ENTRY } from "../thresholds.ts";
import { isAfter, readItemNumber } from "./item-number.ts";
import { type ItemHeading, matchItemHeading } from "./match-item-heading.ts";

export interface TableOfContentsEntry {
  readonly title: string;
  readonly page: number | null;
}

/** The table of contents and the blocks it takes, its heading included; `to` is exclusive. */
export interface TableOfContents {
  readonly entries: readonly TableOfContentsEntry[];
  readonly from: number;
  readonly to: number;
}

const NONE: TableOfContents = { entries: [], from: 0, to: 0 };
/** A leader of dots, or the wide gap of a typeset page, before a page number in figures or roman. */
const LEADER = /(?:\.{3}|…|\t| {3}|\. \. \.)[ .\t]{0,3}$/;
const PAGE = /(\d{1,4}|[ivxl]{1,6})$/;
/** `Sag nr.   Side` above the columns. */
const FRAME_WORD = /^(?:(?:sag nr\.?|punkt|pkt\.?|sag|emne|indhold|nr\.?|tekst|titel)\s{1,200}){0,2}(?:side|titel)$/i;

/**
 * Finds the table of contents: lines that end in dots and a page, or a list of titles whose numbers start over
 * right below it. It is a cross-check, never the source of items.
 *
 * `Dagsorden` above a list that does not start over heads the items themselves.
 */
export function findTableOfContents(blocks: readonly Block[]): TableOfContents {
  const start = blocks.slice(0, Math.min(SEARCH_DEPTH, firstStatement(blocks)));
  const isHeading = (block: Block): boolean =>
    tableOfContentsHeadings.has(block.text.toLowerCase()) || FRAME_WORD.test(block.text);
  const paged = start.findIndex((block) => hasPage(block.text));
  if (paged >= 0) {
    const above = start.slice(Math.max(0, paged - FRAME_LINES), paged).findIndex(isHeading);
    return readPaged(blocks, above < 0 ? paged : Math.max(0, paged - FRAME_LINES) + above);
  }
  const headings = start.flatMap((block, index) => (isHeading(block) ? [index] : []));
  for (const heading of headings) {
    const list = readNumberedList(blocks, heading + 1, true);
    if (list !== null) return { ...list, from: heading };
  }
  const plain = headings.find((heading) => !HEADS_ITEMS.test(start[heading]?.text ?? ""));
  if (plain !== undefined) return readPlainList(blocks, plain);
  const from = start.findIndex((block) => block.itemHeading !== null);
  const list = from < 0 ? null : readNumberedList(blocks, from, false);
  return list === null ? NONE : { ...list, from };
}

/**
 * The first section that only items have: the contents list stands before it. Below it a row of a table that ends in a
 * figure (`Kirkeby Skole⇥4⇥18`) looks like a title with its page.
 */
function firstStatement(blocks: readonly Block[]): number {
  const index = blocks.findIndex(({ heading }) => heading !== null && STATEMENT_KINDS.has(heading.kind));
  return index < 0 ? blocks.length : index;
}

/** Not the decision: `Beslutninger` and `Referat` are titles of whole documents too. */
const STATEMENT_KINDS: ReadonlySet<SectionKind> = new Set(["occasion", "summary", "caseStatement", "recommendation"]);

/** `Dagsorden` above titles without numbers is the title of the document. */
const HEADS_ITEMS = /^(?:dagsorden|sager|punkter):?$/i;

function readPaged(blocks: readonly Block[], from: number): TableOfContents {
  const entries: TableOfContentsEntry[] = [];
  let pending = "";
  let index = hasPage(blocks[from]?.text ?? "") ? from : from + 1;
  for (; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    if (FRAME_WORD.test(block.text) || block.group !== null) continue;
    const here = hasPage(block.text);
    if (!here && !blocks.slice(index + 1, index + 1 + WRAPPED_ENTRY).some((later) => hasPage(later.text))) break;
    pending = pending === "" ? wholeText(block) : `${pending} ${block.text}`;
    if (!here) continue;
    entries.push(readEntry(pending));
    pending = "";
  }
  return { entries, from, to: index };
}

function hasPage(text: string): boolean {
  const page = PAGE.exec(text);
  return page !== null && LEADER.test(text.slice(Math.max(0, page.index - 8), page.index));
}

/** Titles with numbers, below each other, until the first of them comes again; null where it does not. */
function readNumberedList(
  blocks: readonly Block[],
  from: number,
  headed: boolean,
): { entries: TableOfContentsEntry[]; to: number } | null {
  const titles: string[] = [];
  let first: ItemHeading | null = null;
  let last: ItemHeading | null = null;
  let to = from;
  for (; to < blocks.length; to += 1) {
    const block = blocks[to];
    const heading = block?.itemHeading ?? null;
    if (block === undefined || isContent(block)) break;
    if (heading !== null && last !== null && !isAfter(readItemNumber(heading.number), readItemNumber(last.number)))
      break;
    if (heading !== null) titles.push(heading.title);
    else if (block.group === null) {
      if (last === null) return null;
      if (block.apart) break;
      titles.push(`${titles.pop() ?? ""} ${block.text}`.trim());
    }
    first ??= heading;
    last = heading ?? last;
  }
  const enough = titles.length > (headed ? 1 : 2);
  const again = blocks.slice(to, to + SEARCH_DEPTH).some((block) => isSameTitle(block.itemHeading, first));
  return enough && again ? { entries: titles.map((title) => ({ title, page: null })), to } : null;
}

function isSameTitle(heading: ItemHeading | null, first: ItemHeading | null): boolean {
  return (
    heading !== null &&
    first !== null &&
    heading.number === first.number &&
    heading.title.slice(0, 20).toLowerCase() === first.title.slice(0, 20).toLowerCase()
  );
}

/** Titles without number or page below an explicit heading, until the first item. */
function readPlainList(blocks: readonly Block[], heading: number): TableOfContents {
  const entries: TableOfContentsEntry[] = [];
  let index = heading + 1;
  for (; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined || isContent(block) || block.itemHeading !== null) break;
    entries.push({ title: block.text, page: null });
  }
  return { entries, from: heading, to: index };
}

/** A line that only the items themselves have. */
function isContent(block: Block): boolean {
  return block.text.length > 250 || readCaseLine(block.text)?.caseNumber != null || block.heading !== null;
}

/** `CF - Evt.....⇥12` has the title `CF - Evt.` and the page 12: the title's own full stop is swallowed by the dots. */
function readEntry(text: string): TableOfContentsEntry {
  const numbered = matchItemHeading(text);
  const whole = numbered === null || numbered.title === "" ? text : numbered.title;
  const page = PAGE.exec(whole);
  const end = withoutLeader(whole, page?.index ?? whole.length);
  return { title: whole.slice(0, end), page: page === null ? null : Number.parseInt(page[0], 10) || null };
}

function withoutLeader(text: string, from: number): number {
  let end = from;
  while (end > 0 && /[\s.…]/.test(text.charAt(end - 1))) end -= 1;
  const dots = text.slice(end, from).replace(/\s/g, "").length;
  // Five dots are FirstAgenda's own leader; `Evt.` loses its full stop to them.
  return dots > 0 && dots < LEADER_DOTS ? end + dots : end;
}
