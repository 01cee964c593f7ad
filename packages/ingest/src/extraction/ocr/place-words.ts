import type { Line, Page } from "tesseract.js";
import type { RecognisedPage } from "./recognised-page.ts";

/** A line so much higher than the usual one is set larger: what is less is the engine's guess. */
const LARGER_RATIO = 1.25;
/** Larger sizes are rounded to this many points, so that two headings of one kind have one size. */
const SIZE_STEP = 3;
/** Height of a row (ascenders, letters, descenders) in multiples of the font size. */
const ROW_HEIGHT_EM = 1.0;

/** The words of a recognised page with their places and sizes in points. */
export function placeWords(page: Page, pixelsPerPoint: number): RecognisedPage["words"] {
  const lines = (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  const heights = lines.map(rowHeight).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  return lines.flatMap((line) => placeLine(line, sizeOf(rowHeight(line), usual, pixelsPerPoint), pixelsPerPoint));
}

function placeLine(line: Line, size: number, pixelsPerPoint: number): RecognisedPage["words"] {
  const baseline = (line.baseline.y0 + line.baseline.y1) / 2 / pixelsPerPoint;
  return line.words.map((word) => ({
    text: word.text,
    x: word.bbox.x0 / pixelsPerPoint,
    baseline,
    width: (word.bbox.x1 - word.bbox.x0) / pixelsPerPoint,
    size,
  }));
}

function sizeOf(height: number, usual: number, pixelsPerPoint: number): number {
  const larger = height > LARGER_RATIO * usual;
  const points = (larger ? height : usual) / ROW_HEIGHT_EM / pixelsPerPoint;
  return larger ? Math.round(points / SIZE_STEP) * SIZE_STEP : points;
}

function rowHeight(line: Line): number {
  return line.rowAttributes.rowHeight;
}
