import type { Block } from "../blocks/block.ts";
import type { Line } from "../lines/line.ts";

/** Share of the lines with text, furniture left out, that ended up in a record; 1 for a document without any. */
export function coverageOf(lines: readonly Line[], used: readonly Block[]): number {
  const body = lines.filter((line) => line.text !== "" && !line.furniture).length;
  if (body === 0) return 1;
  const covered = new Set<number>();
  for (const block of used) for (const line of block.lines) covered.add(line.index);
  return Math.min(1, covered.size / body);
}
