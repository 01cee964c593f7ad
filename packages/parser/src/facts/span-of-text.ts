import { type Block, firstLine, lastLine } from "../blocks/block.ts";
import type { Spans } from "../lines/spans.ts";
import type { Span } from "../records/index.ts";

/** Span of some words of a block: their own characters where they stand on one line as printed, else the lines of the block. */
export function spanOfText(block: Block, text: string, spans: Spans): Span {
  for (const line of block.lines) {
    const at = line.printed.indexOf(text);
    if (at >= 0) return spans.within(line, line.start + at, line, line.start + at + text.length);
  }
  return spans.ofLines(firstLine(block), lastLine(block));
}
