import type { Block } from "../blocks/block.ts";
import type { Line } from "../lines/line.ts";

/** Share of the lines with text, furniture left out, that ended up in a record; 1 for a document without any. */
export function coverageOf(lines: readonly Line[], used: readonly Iterable<Block>[]): number {
  let body = 0;
  for (const line of lines) if (line.text !== "" && !line.furniture) body += 1;
  if (body === 0) return 1;
  const seen = new Uint8Array(lines.length);
  let covered = 0;
  for (const blocks of used)
    for (const block of blocks)
      for (const { index } of block.lines) {
        if (seen[index] === 0) covered += 1;
        seen[index] = 1;
      }
  return Math.min(1, covered / body);
}
