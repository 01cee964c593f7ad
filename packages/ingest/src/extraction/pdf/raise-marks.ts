import type { Run } from "./run.ts";
import { MARK_LETTERS, MARK_SIZE_RATIO, OPENING_GAP_EM, RAISED_BY_EM } from "./thresholds.ts";

const raised = new Map([..."0123456789()+-"].map((plain, at) => [plain, "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻".charAt(at)]));
const mark = /^[\d()+\-,. ]*\d[\d()+\-,. ]*$/u;

/**
 * Writes small figures that stand raised beside larger letters with the characters that Unicode has for them: "1.250 m" and
 * "2" are "1.250 m²", and the footnote of "12 ton" does not make it "121 ton". Takes the runs of one line from left to
 * right. Lowered figures stay as everybody types them: "CO2".
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
      found.set(run, { ...run, text: run.text.replace(/./gu, (plain) => raised.get(plain) ?? plain) });
    else base = run;
  }
  return runs.map((run) => found.get(run) ?? run);
}

/** Recognised words have no font; their sizes and heights are guesses. */
function isMark({ text, font }: Run): boolean {
  return text.length <= MARK_LETTERS && font !== "" && mark.test(text);
}

function isRaised(run: Run, base: Run): boolean {
  return run.size <= MARK_SIZE_RATIO * base.size && base.baseline - run.baseline >= RAISED_BY_EM * base.size;
}

function touches(left: Run, right: Run): boolean {
  return right.x - (left.x + left.width) < OPENING_GAP_EM * Math.max(left.size, right.size);
}
