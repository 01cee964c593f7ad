import type { Edit } from "./edits.ts";

/** An edit with its reason. */
export interface TextRepair extends Edit {
  /** Which recogniser spoke: `placeholder`, `misread-utf8`, `line-end-hyphen` … */
  readonly rule: string;
  /** 1 one reading, met before; 2 one reading; 3 the best of several; 4 a doubt, never carried out. */
  readonly tier: 1 | 2 | 3 | 4;
  /** 0..1: how often such an edit was right where it was measured. */
  readonly confidence: number;
  /** Other readings, best first. */
  readonly alternatives: readonly string[];
}

/** What a stage of the repair proposes for a text: edits to carry out, and doubts to tell. Both in reading order. */
export interface Proposal {
  readonly repairs: readonly TextRepair[];
  readonly doubts: readonly TextRepair[];
}
