import type { Block } from "../blocks/block.ts";
import { bodyEnding } from "../danish/bodies.ts";
import { classifyStatement } from "../facts/classify-statement.ts";
import { readAttendance } from "../facts/read-attendance.ts";
import { readCaseLine } from "../facts/read-case-line.ts";
import { LONGEST_UNNUMBERED_TITLE, TITLED_SHARE } from "../thresholds.ts";
import type { ItemStart } from "./find-item-starts.ts";
import type { ItemHeading } from "./match-item-heading.ts";

/** A line without a mark that ends a sentence or opens a list. */
const TITLE_FORM = /^["'”»(§]?[\p{Lu}\d].*[^.:;,!\s]$/u;
/** `Kultur- og Fritidsudvalget` is a body, `Forslag til tilpasning af lokaludvalg` a title. */
const BODY = /^(?!.* (?:af|om|til|fra|på|i|ved) )/;
const NUMBER_ALONE = /^(\d{1,3})\.?$/;
/** Label and value: `Udvalg: Byrådet`. */
const LABELLED = /^\p{L}[\p{L} ]{1,25}:/u;

/**
 * Finds the items of a document that numbers none: web pages print them below each other, with a title or with nothing.
 * What every item opens with tells where one begins: its case line (`Sagsid.: 20/3839`), or the first section heading of
 * the document where it comes again.
 *
 * A page of one item is one where both a recommendation and a decision are headed.
 * @param from first block after header and table of contents that may begin an item
 */
export function findUnnumberedStarts(blocks: readonly Block[], from: number): ItemStart[] {
  const openings = findOpenings(blocks, from);
  const titles = withoutRepeated(
    openings.map((opening) => titleAbove(blocks, opening, from)),
    blocks,
  );
  const titled = titles.filter((title) => title !== null).length >= openings.length * TITLED_SHARE;
  return openings.map((opening, index) => {
    const title = titled ? (titles[index] ?? null) : null;
    return title === null ? startAlone(opening) : startAt(title, blocks);
  });
}

/** A line that stands above several openings is a heading of the template, not their title. */
function withoutRepeated(titles: readonly (number | null)[], blocks: readonly Block[]): (number | null)[] {
  const texts = titles.map((title) => (title === null ? null : blocks[title]?.text));
  const known = new Set<string>();
  const repeated = new Set(texts.filter((text) => text != null && (known.has(text) || !known.add(text))));
  return titles.map((title, index) => (repeated.has(texts[index]) ? null : title));
}

function startAlone(block: number): ItemStart {
  return { block, heading: heading("", ""), headBlocks: 0, rule: "opening-alone" };
}

/** A title, and below it the number where it stands alone: `Ny sti` / `3.` */
function startAt(block: number, blocks: readonly Block[]): ItemStart {
  const number = NUMBER_ALONE.exec(blocks[block + 1]?.text ?? "")?.[1];
  return {
    block,
    heading: heading(number ?? "", blocks[block]?.text ?? ""),
    headBlocks: number === undefined ? 1 : 2,
    rule: "title-above-opening",
  };
}

function heading(number: string, title: string): ItemHeading {
  return { style: "number", number, title, firm: false, supplementary: false };
}

/** Indexes of the blocks that open items, ascending. A report repeats its headings too, but recommends and decides nothing. */
function findOpenings(blocks: readonly Block[], from: number): number[] {
  const headings = indexesOf(blocks, from, isPlainHeading);
  const kinds = new Set(headings.map((index) => blocks[index]?.heading?.kind));
  if (!kinds.has("recommendation") && !kinds.has("decision")) return [];
  const cases = indexesOf(blocks, from, ({ text }) => readCaseLine(text)?.caseNumber != null);
  if (cases.length > 1) return cases;
  const openings = headings.filter(createCycle(blocks));
  return openings.length > 1 || (kinds.has("recommendation") && kinds.has("decision")) ? openings : [];
}

/**
 * Tells which headings begin an item, asked of all in order: the first one, and later one that stood before the decision
 * of the first item, when the item that is open has had its decision. Not every item has all headings of the template.
 */
function createCycle(blocks: readonly Block[]): (index: number) => boolean {
  const before = new Set<string>();
  let first: string | null = null;
  let decided = false;
  let learning = true;
  return (index) => {
    const heading = blocks[index]?.heading;
    if (heading == null) return false;
    const key = heading.heading.toLowerCase();
    const begins = first === null || key === first || (decided && before.has(key));
    first ??= key;
    if (begins) decided = false;
    if (heading.kind === "decision") {
      decided = true;
      learning = false;
    } else if (learning) before.add(key);
    return begins;
  };
}

function indexesOf(blocks: readonly Block[], from: number, holds: (block: Block) => boolean): number[] {
  return blocks.flatMap((block, index) => (index >= from && holds(block) ? [index] : []));
}

/** A heading on a line of its own; `Referat` above everything is the document's title. */
function isPlainHeading({ heading, mark, apart }: Block): boolean {
  return heading !== null && mark === null && apart && heading.rest === null && heading.heading !== "Referat";
}

/** The title right above an opening, or above the paragraph that leads in to a page of one item. */
function titleAbove(blocks: readonly Block[], opening: number, from: number): number | null {
  for (const index of [opening - 1, opening - 2]) {
    const block = blocks[index];
    if (block === undefined || index < from || block.heading !== null) return null;
    if (isTitle(block)) return index;
  }
  return null;
}

function isTitle({ text, apart, mark, table, heading }: Block): boolean {
  if (!apart || mark !== null || table || heading !== null || text.length > LONGEST_UNNUMBERED_TITLE) return false;
  if (!TITLE_FORM.test(text) || LABELLED.test(text) || (BODY.test(text) && bodyEnding.test(text))) return false;
  return classifyStatement(text).length === 0 && readAttendance(text) === null && readCaseLine(text) === null;
}
