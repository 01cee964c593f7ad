import type { SourceLine, SourcePage } from "@referat/parser/source-document";
import { isNextInList, type ListMark, opensList, readListMark } from "../list-mark.ts";
import { type BodyStyle, measureBodyStyle } from "./body-style.ts";
import { joinWords } from "./join-words.ts";
import { BLANK_EM } from "./letter-widths.ts";
import { type OutlineTitles, titleLines } from "./outline.ts";
import { type PageLine, sameFlow, sentenceGoesOn } from "./page-line.ts";
import type { RawPage } from "./run.ts";
import { mergeTableRows } from "./table-rows.ts";
import {
  FIT_SLACK_EM,
  HEADING_LEADING_EM,
  HEADING_MAX_LETTERS,
  PARAGRAPH_LEADING,
  SAME_SIZE_POINTS,
  TABLE_LEADING,
  UNSTRETCHED_EM,
} from "./thresholds.ts";
import { readTocLine } from "./toc-line.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";

/** How a line stands to the one before it. */
type Relation = "continues" | "next" | "paragraph";

/** A paragraph, heading, list item or table row in the making. */
interface Block {
  text: string;
  readonly lines: PageLine[];
  readonly blankBefore: boolean;
  /** How many lines it has when it is a title of the outline; else 0. */
  readonly titleLines: number;
}

/**
 * Makes paragraphs of printed lines: one line of the result is a whole paragraph, heading, list item or table row, and an
 * empty line stands where the page leaves a gap, just as in a text export of the same minutes.
 */
export function toSourcePages(
  raw: readonly RawPage[],
  pages: readonly (readonly PageLine[])[],
  outline: OutlineTitles,
): SourcePage[] {
  const printed = pages.flat();
  const style = measureBodyStyle(printed);
  const words = readVocabulary(printed);
  const rows = pages.map((page) => mergeTableRows(page, style, words));
  const body = rows.flat().filter((line) => !line.furniture);
  const blocks = joinLines(body, style, words, outline);
  return raw.map((page, index) => ({
    number: page.number,
    width: page.width,
    height: page.height,
    lines: [...pageContents(rows[index] ?? [], blocks, style), ...page.slanted.map(besideText)],
  }));
}

/** Stamps and watermarks are no part of the minutes, but nothing that is printed gets lost. */
function besideText(text: string): SourceLine {
  return { text, furniture: true };
}

function joinLines(
  lines: readonly PageLine[],
  style: BodyStyle,
  words: Vocabulary,
  outline: OutlineTitles,
): Map<PageLine, Block> {
  const blocks = new Map<PageLine, Block>();
  let block: Block | undefined;
  let mark: ListMark | undefined;
  for (const [index, line] of lines.entries()) {
    const titled = block && block.lines.length < block.titleLines ? 0 : titleLines(lines, index, outline);
    const relation = relationTo(block, line, lines[index + 1], { titled, style, mark });
    if (block && relation === "continues") {
      block.text = joinWords(block.text, line.text, words);
      block.lines.push(line);
      continue;
    }
    block = {
      text: withBullet(line, block?.lines.at(-1)),
      lines: [line],
      blankBefore: relation === "paragraph",
      titleLines: titled,
    };
    blocks.set(line, block);
    const opened = readListMark(block.text);
    if (opened || relation === "paragraph") mark = opened ?? (isHeading(block, style) ? undefined : mark);
  }
  return blocks;
}

/** A title of the outline is as long as the outline says; everything else is told by how it stands on the page. */
function relationTo(
  block: Block | undefined,
  line: PageLine,
  below: PageLine | undefined,
  { titled, style, mark }: { readonly titled: number; readonly style: BodyStyle; readonly mark: ListMark | undefined },
): Relation {
  const above = block?.lines.at(-1);
  if (!block || !above) return "next";
  if (block.lines.length < block.titleLines) return "continues";
  if (titled > 0 || block.titleLines > 0) return "paragraph";
  return isWidow(above, line, below, style) ? "paragraph" : relate(above, line, style, mark);
}

/**
 * A single line at the top of a page or column, after a full sentence: programs do not leave the last line of a paragraph alone
 * there, so it is a paragraph of its own.
 */
function isWidow(above: PageLine | undefined, line: PageLine, below: PageLine | undefined, style: BodyStyle): boolean {
  if (!above || sameFlow(above, line) || !/[.:?!]$/u.test(above.text) || readListMark(line.text)) return false;
  return !below || !sameFlow(line, below) || isApart(line, below, style) || !sameStyle(line, below);
}

function relate(above: PageLine, line: PageLine, style: BodyStyle, mark: ListMark | undefined): Relation {
  const apart = isApart(above, line, style) && !isPushedApart(above, line, style);
  if (!sameStyle(above, line) || above.beside || line.beside) return "paragraph";
  if (isSameTable(above, line, style)) return "next";
  if (above.cells.length > 1 || line.cells.length > 1 || readTocLine(above.text)) return apart ? "paragraph" : "next";
  if (above.href !== line.href) return apart ? "paragraph" : "next";
  const opened = readListMark(line.text);
  if (differentTags(above, line))
    return apart || (readListMark(above.text) === undefined && !line.cells[0]?.tag?.opensItem) ? "paragraph" : "next";
  const roomLeft = wouldHaveFitted(above, line, style);
  if (opened && (roomLeft || apart || isNextInList(opened, mark) || (endsClause(above.text) && opensList(opened))))
    return apart && !mark ? "paragraph" : "next";
  if (apart) return "paragraph";
  if (sameTag(above, line) && sentenceGoesOn(above.text, line.text)) return "continues";
  if (!roomLeft) return "continues";
  return sameFlow(above, line) ? "next" : "paragraph";
}

/** Rows of one table stand together, however wide its padding is. */
function isSameTable(above: PageLine, line: PageLine, { leading }: BodyStyle): boolean {
  const both = above.cells.length > 1 && line.cells.length > 1;
  return both && (above.page !== line.page || line.baseline - above.lastBaseline < TABLE_LEADING * leading);
}

/** The tags say that both are of one paragraph, list item or cell; so are lines that its author broke. */
function sameTag(above: PageLine, line: PageLine): boolean {
  const [before, now] = [above.cells[0]?.tag, line.cells[0]?.tag];
  return before !== undefined && above.page === line.page && before.block === now?.block;
}

/** The tags say that another paragraph, list item or cell begins. */
function differentTags(above: PageLine, line: PageLine): boolean {
  const [before, now] = [above.cells[0]?.tag, line.cells[0]?.tag];
  return before !== undefined && now !== undefined && above.page === line.page && before.block !== now.block;
}

/** Browsers draw their bullets; only the tags know that a list item begins here. */
function withBullet(line: PageLine, above: PageLine | undefined): string {
  const opens = line.cells[0]?.tag?.opensItem && !(above && sameTag(above, line));
  return opens && !readListMark(line.text) ? `• ${line.text}` : line.text;
}

/** "indstiller," may be followed by item 1; "Kapitel" is followed by the "1." of the same sentence. */
function endsClause(text: string): boolean {
  return /[.,:;?!)]$/u.test(text);
}

function sameStyle(above: PageLine, line: PageLine): boolean {
  return Math.abs(above.size - line.size) < SAME_SIZE_POINTS && above.bold === line.bold;
}

/** A gap wider than the leading lies between the lines. Over a page or column break nobody can tell. */
function isApart(above: PageLine, line: PageLine, style: BodyStyle): boolean {
  if (!sameFlow(above, line)) return false;
  const usual =
    line.size > style.size + SAME_SIZE_POINTS ? HEADING_LEADING_EM * line.size : PARAGRAPH_LEADING * style.leading;
  return line.baseline - above.lastBaseline > usual;
}

/** Raised or lowered figures, not a new paragraph, part the lines of one sentence. */
function isPushedApart(above: PageLine, line: PageLine, style: BodyStyle): boolean {
  const reach = (above.reach ?? 0) + (line.reach ?? 0);
  return (
    reach > 0 &&
    sentenceGoesOn(above.text, line.text) &&
    !isApart(above, { ...line, baseline: line.baseline - reach }, style)
  );
}

/** The line above ends before its margin without need: so whoever set it wanted a new line. */
function wouldHaveFitted(above: PageLine, line: PageLine, style: BodyStyle): boolean {
  const margin = style.margins.get(above.column) ?? { right: above.right, justified: false };
  const firstWord = line.cells[0]?.firstWordWidth ?? 0;
  if (above.right + (BLANK_EM + FIT_SLACK_EM) * above.size + firstWord <= margin.right) return true;
  const unstretched = margin.justified && above.right + UNSTRETCHED_EM * above.size < margin.right;
  return unstretched && /[.:?!]['"”’)]?$/u.test(above.text) && !/^\p{Ll}/u.test(line.text);
}

function pageContents(
  lines: readonly PageLine[],
  blocks: ReadonlyMap<PageLine, Block>,
  style: BodyStyle,
): SourceLine[] {
  return lines.flatMap((line): SourceLine[] => {
    if (line.furniture)
      return [
        {
          ...toSourceLine({ text: line.text, lines: [line], blankBefore: false, titleLines: 0 }, style),
          furniture: true,
        },
      ];
    const block = blocks.get(line);
    if (!block) return [];
    const own = toSourceLine(block, style);
    return block.blankBefore ? [{ text: "" }, own] : [own];
  });
}

function toSourceLine(block: Block, style: BodyStyle): SourceLine {
  const first = block.lines[0];
  const text = readTocLine(block.text) ?? block.text.replace(/\u00AD/gu, "");
  if (!first) return { text };
  const own = block.lines.filter((line) => line.page === first.page && line.column === first.column);
  const x = Math.min(...own.map((line) => line.x));
  const y = first.baseline - 0.8 * first.size;
  const bottom = Math.max(...own.map((line) => line.baseline + 0.2 * line.size));
  const level = isHeading(block, style) ? headingLevel(first, style) : undefined;
  return {
    text,
    layout: {
      x,
      y,
      width: Math.max(...own.map((line) => line.right)) - x,
      height: bottom - y,
      fontSize: first.size,
      bold: first.bold,
      column: Math.max(0, first.column - 1),
    },
    ...(level ? { headingLevel: level } : {}),
    ...(first.href ? { href: first.href } : {}),
  };
}

function isHeading(block: Block, style: BodyStyle): boolean {
  const first = block.lines[0];
  if (!first || first.cells.length > 1 || block.text.length > HEADING_MAX_LETTERS) return false;
  if (block.titleLines > 0 || headingRank(first, style) >= 0) return true;
  return first.bold && !/[.,;]$/u.test(block.text);
}

/** 1 is the largest size of the document; bold lines of the body's size come after all larger ones. */
function headingLevel(line: PageLine, style: BodyStyle): number {
  const rank = headingRank(line, style);
  return Math.min(6, (rank >= 0 ? rank : style.headingSizes.length) + 1);
}

function headingRank(line: PageLine, style: BodyStyle): number {
  return style.headingSizes.findIndex((size) => Math.abs(size - line.size) < SAME_SIZE_POINTS);
}
