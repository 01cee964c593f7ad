import type { Knowledge } from "./knowledge.ts";
import { fixPlaceholders } from "./placeholders/fix-placeholders.ts";
import { PLACEHOLDERS } from "./placeholders/placeholder.ts";
import type { Proposal } from "./text-repair.ts";

/** One stage of the repair: looks at a text and proposes edits. */
export type Stage = (text: string, knowledge: Knowledge) => Proposal;

/** The cheap gate of a stage and the stage behind it. */
interface GatedStage {
  /** True where the text may need the stage; runs over every clean text, so it must be fast and know no words. */
  readonly gate: (text: string) => boolean;
  readonly stage: Stage;
}

/** A placeholder between letters, in each of its spellings. */
const PLACEHOLDER_STAGES: readonly GatedStage[] = PLACEHOLDERS.map((placeholder) => {
  const between = new RegExp(`[A-Za-z]${placeholder.character.replace(/[?*]/, "\\$&")}+[a-z]`);
  return {
    gate: (text) => between.test(text),
    stage: (text, knowledge) => fixPlaceholders(text, placeholder, knowledge),
  };
});

const STAGES: readonly GatedStage[] = [...PLACEHOLDER_STAGES];

/** The stages a text needs, in order; none for a clean one. */
export function stagesFor(text: string): Stage[] {
  return STAGES.filter(({ gate }) => gate(text)).map(({ stage }) => stage);
}
