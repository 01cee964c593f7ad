import { type Block, wholeText } from "../blocks/block.ts";
import { tableOfContentsHeadings } from "../danish/item-vocabulary.ts";
import { matchItemHeading } from "./match-item-heading.ts";

export interface TableOfContentsEntry {
  readonly title: string;
  readonly page: number | null;
}

/** The table of contents and the blocks it takes, `to` exclusive. */
export interface TableOfContents {
  readonly entries: readonly TableOfContentsEntry[];
  readonly from: number;
  readonly to: number;
}

const NONE: TableOfContents = { entries: [], from: 0, to: 0 };
const LEADER_DOTS = 3;
/** A leader of dots, or the wide gap of a typeset page, before a page number in figures or roman. */
const HAS_PAGE = /(?:\.{3}|…|\t| {3})[ .\t]*(?:\d{1,4}|[ivxl]{1,6})$/;
const PAGE = /(\d{1,4}|[ivxl]{1,6})$/;
const FRAME_WORD = /^(?:side|sag nr\.?|sag nr\.? +side|punkt +side|pkt\.? +side)$/i;

/**
 * Finds the table of contents: below its heading, or any run of lines that end in dots and a page.
 * It is a cross-check, never the source of items.
 */
export function findTableOfContents(blocks: readonly Block[], firstItem: number): TableOfContents {
  const heading = blocks.findIndex(
    (block, index) => index < firstItem && tableOfContentsHeadings.has(block.text.toLowerCase()),
  );
  const from =
    heading >= 0 ? heading : blocks.findIndex((block, index) => index < firstItem && HAS_PAGE.test(block.text));
  if (from < 0) return NONE;
  const entries: TableOfContentsEntry[] = [];
  let pending = "";
  let index = heading >= 0 ? from + 1 : from;
  const paged = blocks.slice(index, firstItem).some((block) => HAS_PAGE.test(block.text));
  for (; index < firstItem; index += 1) {
    const block = blocks[index];
    if (block === undefined || (!paged && matchItemHeading(wholeText(block)) === null)) break;
    if (FRAME_WORD.test(block.text)) continue;
    const entry = readEntry(pending === "" ? wholeText(block) : `${pending} ${block.text}`);
    pending = paged && entry.page === null ? entry.title : "";
    if (pending === "") entries.push(entry);
    else if (!blocks.slice(index + 1, firstItem).some((later) => HAS_PAGE.test(later.text))) break;
  }
  return entries.length === 0 ? { ...NONE, from, to: heading >= 0 ? from + 1 : from } : { entries, from, to: index };
}

/** `CF - Evt.....⇥12` has the title `CF - Evt.` and the page 12: the title's own full stop is swallowed by the dots. */
function readEntry(text: string): TableOfContentsEntry {
  const numbered = matchItemHeading(text);
  const whole = numbered === null || numbered.title === "" ? text : numbered.title;
  const page = HAS_PAGE.test(whole) ? PAGE.exec(whole) : null;
  const end = withoutLeader(whole, page?.index ?? whole.length);
  return { title: whole.slice(0, end), page: page === null ? null : Number.parseInt(page[0], 10) || null };
}

function withoutLeader(text: string, from: number): number {
  let end = from;
  while (end > 0 && /[\s.…]/.test(text.charAt(end - 1))) end -= 1;
  const dots = text.slice(end, from).replace(/\s/g, "").length;
  return dots > 0 && dots < LEADER_DOTS ? end + dots : end;
}
