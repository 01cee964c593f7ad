import type { RecognisedLine } from "./recognised-line.ts";
import type { RecognisedPage } from "./recognised-page.ts";

/** A line so much higher than the usual one is set larger: what is less is the engine's guess. */
const LARGER_RATIO = 1.25;
/** Larger sizes are rounded to this many points, so that two headings of one kind have one size. */
const SIZE_STEP = 3;

/** The words of a recognised page with their places and sizes in points. */
export function placeWords(lines: readonly RecognisedLine[], pixelsPerPoint: number): RecognisedPage["words"] {
  const heights = lines.map(({ height }) => height).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  return lines.flatMap(({ words, baseline, height }) =>
    words.map(({ text, left, right }) => ({
      text,
      x: left / pixelsPerPoint,
      baseline: baseline / pixelsPerPoint,
      width: (right - left) / pixelsPerPoint,
      size: sizeOf(height, usual, pixelsPerPoint),
    })),
  );
}

/** The height of a row is about the size of its letters. */
function sizeOf(height: number, usual: number, pixelsPerPoint: number): number {
  const larger = height > LARGER_RATIO * usual;
  const points = (larger ? height : usual) / pixelsPerPoint;
  return larger ? Math.round(points / SIZE_STEP) * SIZE_STEP : points;
}
