import { composeRepairs } from "./compose-repairs.ts";
import { applyEdits } from "./edits.ts";
import { type Knowledge, shippedKnowledge } from "./knowledge.ts";
import { runStages } from "./stages.ts";
import type { TextRepair } from "./text-repair.ts";

/** What came of one text. */
export interface RepairedText {
  readonly text: string;
  /** The edits that were carried out, in reading order, offsets into the unrepaired text. */
  readonly repairs: readonly TextRepair[];
  /** Places that look damaged and stay as printed; `after` is the likeliest reading. */
  readonly doubts: readonly TextRepair[];
}

/**
 * Repairs the letters of a text, stage by stage. Clean text comes back as it is, quickly, and without the lexicon being
 * loaded. `applyEdits(text, repairs)` is the repaired text, `invertEdits(repairs)` the way back.
 */
export function repairText(text: string, knowledge: Knowledge = shippedKnowledge): RepairedText {
  let repairs: TextRepair[] = [];
  let doubts: TextRepair[] = [];
  const repaired = runStages(text, (current, stage) => {
    const proposal = stage(current, knowledge);
    doubts = [...doubts, ...composeRepairs(text, repairs, proposal.doubts).filter(({ tier }) => tier === 4)];
    repairs = composeRepairs(text, repairs, proposal.repairs);
    return applyEdits(current, proposal.repairs);
  });
  return { text: repaired, repairs, doubts: doubts.sort((left, right) => left.start - right.start) };
}
