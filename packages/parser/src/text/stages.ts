import { findDroppedLetters } from "./find-dropped-letters.ts";
import { fixComposition } from "./fix-composition.ts";
import { fixLetterSpacing } from "./fix-letter-spacing.ts";
import { fixLineEndHyphens } from "./fix-line-end-hyphens.ts";
import { fixMisprints } from "./fix-misprints.ts";
import { fixTransliteration } from "./fix-transliteration.ts";
import type { Knowledge } from "./knowledge.ts";
import { fixControlCharacters } from "./misreadings/fix-control-characters.ts";
import { fixEscapes } from "./misreadings/fix-escapes.ts";
import { fixMisreadSet } from "./misreadings/fix-misread-set.ts";
import { fixMisreadUtf8 } from "./misreadings/fix-misread-utf8.ts";
import { fixPlaceholders } from "./placeholders/fix-placeholders.ts";
import { PLACEHOLDERS } from "./placeholders/placeholder.ts";
import type { Proposal } from "./text-repair.ts";

/** One stage of the repair: looks at a text and proposes edits. */
export type Stage = (text: string, knowledge: Knowledge) => Proposal;

/** The cheap gate of a stage and the stage behind it. */
interface GatedStage {
  /** Found where the text may need the stage. Runs over every clean text, so it must be fast and know no words. */
  readonly gate: RegExp;
  readonly stage: Stage;
}

/** Characters that clean Danish text does not have: neither ASCII nor a letter or mark of Danish. */
const ODD = /[^\0-\x7fæøåÆØÅéÉ–—’”“•…§½´°«»€·²³×üÜöÖäÄèêáóíçñ\u00a0]/;

/** A placeholder, or two for the two bytes of a letter, before a small letter: the cheapest sign of all. */
const PLACEHOLDER_STAGES: readonly GatedStage[] = PLACEHOLDERS.map((placeholder) => ({
  gate: new RegExp(`[A-Za-z]${placeholder.character.replace(/[?*]/, "\\$&")}{1,2}[a-z]`),
  stage: (text, knowledge) => fixPlaceholders(text, placeholder, knowledge),
}));

/** In the order damage was done, the last first: a text is written, encoded, escaped. */
const STAGES: readonly GatedStage[] = [
  { gate: /&[#a-zA-Z]|\\u00|=(?:C3=|E6|F8|E5|D8|C5|C6)/, stage: fixEscapes },
  { gate: /[^\0-\x7fæøåÆØÅéÉ–—”“’•…][^\0-\x7f]|[^\0-\x7f][^\0-\x7fæøåÆØÅéÉ–—”“’•…]/, stage: fixMisreadUtf8 },
  { gate: ODD, stage: fixMisreadSet },
  { gate: /[\u0080-\u009f]/, stage: fixControlCharacters },
  { gate: /[\u0300-\u036f\ufb00-\ufb06\u00ad]/, stage: fixComposition },
  ...PLACEHOLDER_STAGES,
  { gate: /paa|naar|vaere|moede|omraade|boern|oekonomi|goer|foer|aendring/, stage: fixTransliteration },
  { gate: /(?:^|\s)\p{L} \p{L} \p{L} \p{L} \p{L}/u, stage: fixLetterSpacing },
  { gate: /[a-zæøå][-\u00ad]\n[a-zæøå]/, stage: fixLineEndHyphens },
  {
    gate: /lndst|1ndst|lndho|1ndho|lndka|1ndka|Bes1|BesI|0konomi|Bi1ag|BiIag|B1lag|Bllag|Dags0|K0mmu|Sagsfremsti[I1]/,
    stage: fixMisprints,
  },
  { gate: /\s(?:mde|brn|konomi|omrde|vret?|flgende|frste|ogs|krver)\s/, stage: findDroppedLetters },
];

/** Hands a text through the stages it needs, in order, and returns what is left at the end. */
export function runStages(text: string, run: (text: string, stage: Stage) => string): string {
  return STAGES.reduce((current, { gate, stage }) => (gate.test(current) ? run(current, stage) : current), text);
}
