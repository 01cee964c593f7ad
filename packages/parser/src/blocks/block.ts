import type { ItemGroup } from "../items/match-group-heading.ts";
import type { ItemHeading } from "../items/match-item-heading.ts";
import type { Line } from "../lines/line.ts";
import type { SectionHeading } from "../sections/section-heading.ts";
import type { ListMark } from "./list-mark.ts";

/** One paragraph, list entry, table row or heading: lines that belong together, joined. */
export interface Block {
  readonly lines: readonly [Line, ...Line[]];
  /** The joined lines, the list mark taken off. */
  readonly text: string;
  readonly mark: ListMark | null;
  /** Cells are kept apart by tabs. */
  readonly table: boolean;
  /** The section heading it has the form of; whether it is one, its surroundings decide. */
  readonly heading: SectionHeading | null;
  /** The item heading it has the form of. */
  readonly itemHeading: ItemHeading | null;
  /** The group of items it heads; null where it heads none. */
  readonly group: ItemGroup | null;
  /** Whether a blank line, or the beginning of a page, stands before it. */
  readonly apart: boolean;
}

/** The block as a reader sees it: bullets are `- `, numbers stay as printed. */
export function blockAsText(block: Block): string {
  if (block.mark === null) return block.text;
  return `${block.mark.number === null ? "-" : block.mark.printed} ${block.text}`;
}

/** The joined lines with the list mark still on: how headings are recognised. */
export function wholeText(block: Block): string {
  return block.mark === null ? block.text : `${block.mark.printed} ${block.text}`;
}

export function firstLine(block: Block): Line {
  return block.lines[0];
}

export function lastLine(block: Block): Line {
  return block.lines[block.lines.length - 1] ?? block.lines[0];
}
