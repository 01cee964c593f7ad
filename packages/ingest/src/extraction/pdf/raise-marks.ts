import { raiseFigures } from "../raise-figures.ts";
import type { Run } from "./run.ts";
import { MARK_LETTERS, MARK_SIZE_RATIO, OPENING_GAP_EM, RAISED_BY_EM } from "./thresholds.ts";

/**
 * Tells small figures that stand raised beside larger letters from the others, see {@link raiseFigures}. Takes the runs of
 * one line from left to right. Lowered figures stay as everybody types them: "CO2".
 */
export function raiseMarks(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(isMark)) return runs;
  const inked = runs.filter(({ text }) => text !== "");
  const found = new Map<Run, Run>();
  let base: Run | undefined;
  for (const [index, run] of inked.entries()) {
    const [before, after] = [inked[index - 1], inked[index + 1]];
    const beside = before && touches(before, run) ? base : after && touches(run, after) ? after : undefined;
    if (beside && isMark(run) && isRaised(run, beside))
      found.set(run, { ...run, text: raiseFigures(run.text) ?? run.text });
    else base = run;
  }
  return runs.map((run) => found.get(run) ?? run);
}

/** Recognised words have no font; their sizes and heights are guesses. */
function isMark({ text, font }: Run): boolean {
  return text.length <= MARK_LETTERS && font !== "" && raiseFigures(text) !== null;
}

function isRaised(run: Run, base: Run): boolean {
  return run.size <= MARK_SIZE_RATIO * base.size && base.baseline - run.baseline >= RAISED_BY_EM * base.size;
}

function touches(left: Run, right: Run): boolean {
  return right.x - (left.x + left.width) < OPENING_GAP_EM * Math.max(left.size, right.size);
}
