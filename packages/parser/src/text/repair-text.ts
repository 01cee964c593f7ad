import type { Edit } from "./edits.ts";

/** An edit with its reason. */
export interface TextRepair extends Edit {
  /** Which recogniser spoke: `placeholder`, `codec`, `hyphenation` … */
  readonly rule: string;
  /** 1 one reading, seen before; 2 one reading; 3 the best of several. 4 is never applied, only told as a doubt. */
  readonly tier: 1 | 2 | 3 | 4;
  /** 0..1, how often such an edit was right where it was measured. */
  readonly confidence: number;
  /** Other readings, best first. */
  readonly alternatives: readonly string[];
}

/** What came of one text. */
export interface RepairedText {
  readonly text: string;
  /** The edits that were carried out, in reading order, offsets into the unrepaired text. */
  readonly repairs: readonly TextRepair[];
  /** Places that look damaged and stay as printed; `after` is the likeliest reading. */
  readonly doubts: readonly TextRepair[];
}

/** Repairs the letters of a text. Clean text comes back as it is, quickly, and without the lexicon being loaded. */
export function repairText(text: string): RepairedText {
  return { text, repairs: [], doubts: [] };
}
