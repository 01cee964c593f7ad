import type { Line } from "../lines/line.ts";
import { LONGEST_WRAPPED_LINE, SHORTEST_WRAPPED_LINE, WRAP_SAMPLE_SHARE } from "../thresholds.ts";

/**
 * The width at which the document's lines are broken, null where every paragraph is one line.
 * Measured as a high percentile of the line lengths: full lines are the longest there are.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const histogram = new Uint32Array(LONGEST_WRAPPED_LINE + 2);
  let count = 0;
  for (const line of lines) {
    if (line.text === "" || line.furniture) continue;
    const bucket = Math.min(line.text.length, LONGEST_WRAPPED_LINE + 1);
    histogram[bucket] = (histogram[bucket] ?? 0) + 1;
    count += 1;
  }
  let longer = 0;
  for (let width = LONGEST_WRAPPED_LINE + 1; width >= SHORTEST_WRAPPED_LINE; width -= 1) {
    longer += histogram[width] ?? 0;
    if (longer > count * WRAP_SAMPLE_SHARE) return width > LONGEST_WRAPPED_LINE ? null : width;
  }
  return null;
}
