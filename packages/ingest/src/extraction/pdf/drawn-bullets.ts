import type { PDFPageProxy } from "pdfjs-dist";
import { readListMark } from "../list-mark.ts";
import type { Run } from "./run.ts";
import { readSmallMarks, type SmallMark } from "./small-marks.ts";
import { BULLET_GAP_EM, SAME_COLUMN_POINTS } from "./thresholds.ts";

/**
 * Adds a "•" for each bullet that is drawn, not written: browsers and pdfmake draw theirs, and no text tells of them. Listing
 * what a page draws costs as much as its text, so it is done only where lines are indented without a mark of their own and
 * no tags say that list items begin.
 */
export async function addDrawnBullets(page: PDFPageProxy, runs: readonly Run[]): Promise<readonly Run[]> {
  if (runs.some((run) => run.tag?.opensItem) || !hasUnmarkedIndent(runs)) return runs;
  const marks = await readSmallMarks(page);
  const bullets = marks.flatMap((mark) => {
    const line = lineBeside(mark, runs);
    return line ? [toBullet(mark, line)] : [];
  });
  return bullets.length === 0 ? runs : [...runs, ...bullets];
}

/** A line begins further right than the one above it, and neither has a mark that would explain it. */
function hasUnmarkedIndent(runs: readonly Run[]): boolean {
  const starts: Run[] = [];
  for (const run of runs.filter(({ text }) => text !== "").sort((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const above = starts.at(-1);
    if (!above || run.baseline - above.baseline > 1) starts.push(run);
  }
  return starts.some((line, index) => {
    const above = starts[index - 1];
    if (!above || line.x <= above.x + SAME_COLUMN_POINTS) return false;
    return !readListMark(above.text) && !readListMark(line.text);
  });
}

/** The run that begins just right of the mark, at its height, with nothing in between. */
function lineBeside(mark: SmallMark, runs: readonly Run[]): Run | undefined {
  return runs.find(({ text, x, baseline, size }) => {
    const isAtHeight = mark.y < baseline && mark.y > baseline - 0.8 * size;
    return text !== "" && isAtHeight && x >= mark.right && x - mark.right < BULLET_GAP_EM * size && !readListMark(text);
  });
}

function toBullet(mark: SmallMark, { baseline, size, font, tag }: Run): Run {
  const { left, right } = mark;
  return { text: "•", x: left, baseline, width: right - left, size, font, blankBefore: false, blankAfter: true, tag };
}
