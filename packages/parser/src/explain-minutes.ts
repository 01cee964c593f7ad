import type { Block } from "./blocks/block.ts";
import { readStatement } from "./facts/read-statement.ts";
import { splitStatements } from "./facts/split-statements.ts";
import type { RawItem } from "./items/divide-items.ts";
import { accessOf, type ItemContext, sectionsOf } from "./items/read-items.ts";
import type { Line } from "./lines/line.ts";
import type { ParseOptions } from "./options.ts";
import { readStages, type Stages } from "./parse-minutes.ts";
import type { Minutes } from "./records/index.ts";
import { chooseDecision } from "./sections/choose-decision.ts";
import type { RawSection } from "./sections/find-sections.ts";
import type { SourceDocument } from "./source-document.ts";

/** What one printed line was taken for, and why. */
export interface LineExplanation {
  /** Line of the extracted text, from 1. */
  readonly line: number;
  readonly text: string;
  /** `header`, `item heading`, `section heading`, `decision`, `furniture`, `left over` … */
  readonly role: string;
  /** The rule that said so, with its match level where there is one: Danish words around the names of rules. */
  readonly why: string;
  /** Position of the item the line belongs to, null outside of items. */
  readonly item: number | null;
}

/** A record, and for every line with text what made it a heading, a clause or an outcome. */
export interface Explanation {
  readonly minutes: Minutes;
  readonly lines: readonly LineExplanation[];
}

/** Reads a document as `parseMinutes` does and keeps the evidence. */
export function explainMinutes(document: SourceDocument, options: ParseOptions = {}): Explanation {
  const stages = readStages(document, options);
  const roles = new Map<number, Omit<LineExplanation, "line" | "text">>();
  const note = (block: Block, role: string, why: string, item: number | null): void => {
    for (const line of block.lines) roles.set(line.index, { role, why, item });
  };
  for (const block of stages.header.used) note(block, "header", "titellinje eller felt i hovedet", null);
  for (const block of stages.outline.listed) note(block, "table of contents", "liste før punkterne", null);
  for (const [index, item] of stages.outline.divided.items.entries()) noteItem(item, index + 1, stages.context, note);
  for (const block of stages.outline.divided.closing) note(block, "header", "mødets slutning", null);
  return { minutes: stages.minutes, lines: describeLines(stages, roles) };
}

type Note = (block: Block, role: string, why: string, item: number | null) => void;

function noteItem(item: RawItem, position: number, context: ItemContext, note: Note): void {
  for (const block of item.blocks)
    note(block, "item head", "felt, sagsnummer eller titel under overskriften", position);
  for (const block of item.titleBlocks)
    note(block, "item heading", `${item.start.heading.style}: ${item.start.rule}`, position);
  const sections = sectionsOf(item, accessOf(item), context);
  const own = chooseDecision(sections);
  for (const section of sections) noteSection(section, section === own, { position, body: context.meeting.body, note });
}

interface NoteContext {
  readonly position: number;
  readonly body: string | null;
  readonly note: Note;
}

function noteSection(section: RawSection, own: boolean, { position, body, note }: NoteContext): void {
  const { heading, headingBlock, kind } = section;
  const below = heading === null ? "uden overskrift" : `under “${heading.heading}”`;
  for (const block of section.blocks) {
    if (own) note(block, "decision", statementsOf(block, body), position);
    else note(block, block.mark === null ? kind : `${kind}, entry`, below, position);
  }
  if (headingBlock !== null && heading !== null && heading.rest === null)
    note(headingBlock, "section heading", `${kind}: ${heading.rule}, ${heading.level}`, position);
}

/** What the statements of a block are: acts, or who was away, who disagreed, how the meeting went. */
function statementsOf(block: Block, body: string | null): string {
  const said = splitStatements([block]).map((statement) => {
    const { found, attendance, dissent, procedure } = readStatement(statement, body);
    if (attendance !== null) return "fremmøde";
    if (dissent) return "uenighed";
    if (found.length > 0)
      return `siger ${found.map(({ outcome, level }) => (level === null ? outcome : `${outcome} (${level})`)).join(", ")}`;
    return procedure ? "forløb" : "intet besluttet";
  });
  return said.join("; ");
}

function describeLines(
  { lines, blocks }: Stages,
  roles: ReadonlyMap<number, Omit<LineExplanation, "line" | "text">>,
): LineExplanation[] {
  const inBlocks = new Set(blocks.flatMap((block) => block.lines.map(({ index }) => index)));
  return lines
    .filter((line) => line.text !== "")
    .map((line) => ({ line: line.number, text: line.text, ...(roles.get(line.index) ?? unexplained(line, inBlocks)) }));
}

function unexplained(line: Line, inBlocks: ReadonlySet<number>): Omit<LineExplanation, "line" | "text"> {
  if (line.furniture) return { role: "furniture", why: "sidetal, sidehoved eller knap", item: null };
  return { role: "left over", why: inBlocks.has(line.index) ? "ingen regel passede" : "et tomt felt", item: null };
}
