import type { SourceDocument } from "@referat/parser/source-document";
import type { PrintedBlock } from "./printed-blocks.ts";

/** Headings, case numbers, paragraphs, list items and attachments of the source. */
export interface BlockScore {
  readonly all: number;
  /** How many of them are exactly one line of what was read, word for word. */
  readonly same: number;
}

/** Table rows and entries of contents do not count: which blanks part their cells is up to the typesetter. */
export function blockScore(blocks: readonly PrintedBlock[], { pages }: SourceDocument): BlockScore {
  const read = pages.flatMap((page) => page.lines.filter((line) => !line.furniture).map((line) => tidy(line.text)));
  const left = new Map<string, number>();
  for (const line of read) left.set(line, (left.get(line) ?? 0) + 1);
  let [all, same] = [0, 0];
  for (const block of blocks) {
    if (block.kind === "row" || block.kind === "contents") continue;
    const text = tidy(block.kind === "item" ? `${block.mark} ${block.text}` : block.text);
    const found = left.get(text) ?? 0;
    left.set(text, found - 1);
    all++;
    if (found > 0) same++;
  }
  return { all, same };
}

function tidy(text: string): string {
  return text
    .replace(/^[•–-]\s/u, "- ")
    .replace(/\s+/gu, " ")
    .trim();
}
