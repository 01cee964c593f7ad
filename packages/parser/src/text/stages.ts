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

/** Whether a text may need a stage. Runs over every clean text, so it must be fast and know no words. */
type Gate = (text: string) => boolean;

interface GatedStages {
  readonly gate: Gate;
  readonly stages: readonly Stage[] | readonly GatedStages[];
}

const has =
  (sign: RegExp): Gate =>
  (text) =>
    sign.test(text);

/** What clean Danish text has beside ASCII and its own letters. */
const ORDINARY = new Set("–—’”“•…§½´°«»€·²³×üÜöÖäÄèêáóíçñ\u00a0");

/** A class of so many characters is ten times slower than this loop over the few that are not Danish letters. */
function hasOddCharacter(text: string): boolean {
  for (const [character] of text.matchAll(/[^\0-\x7fæøåÆØÅéÉ]/g)) if (!ORDINARY.has(character)) return true;
  return false;
}

/** A placeholder, or two for the two bytes of a letter, before a small letter. */
const PLACEHOLDER_STAGES: readonly GatedStages[] = PLACEHOLDERS.map((placeholder) => ({
  gate: has(new RegExp(`[A-Za-z]${placeholder.character.replace(/[?*]/, "\\$&")}{1,2}[a-z]`)),
  stages: [(text, knowledge) => fixPlaceholders(text, placeholder, knowledge)],
}));
const ANY_PLACEHOLDER = new RegExp(`[A-Za-z][${PLACEHOLDERS.map(({ character }) => character).join("")}]{1,2}[a-z]`);

/** What is done about characters that are not those of most Danish text. */
const ODD_CHARACTER_STAGES: readonly GatedStages[] = [
  {
    gate: has(/[^\0-\x7fæøåÆØÅéÉ–—”“’•…][^\0-\x7f]|[^\0-\x7f][^\0-\x7fæøåÆØÅéÉ–—”“’•…]/),
    stages: [fixMisreadUtf8],
  },
  { gate: hasOddCharacter, stages: [fixMisreadSet] },
  { gate: has(/[\u0080-\u009f]/), stages: [fixControlCharacters] },
  { gate: has(/[\u0300-\u036f\ufb00-\ufb06\u00ad]/), stages: [fixComposition] },
];

/** In the order in which damage is undone: escapes, encodings, compositions, letters, words. */
const STAGES: readonly GatedStages[] = [
  { gate: has(/&[#a-zA-Z]|\\u00|=(?:C3=|E6|F8|E5|D8|C5|C6)/), stages: [fixEscapes] },
  { gate: has(/[^\0-\x7fæøåÆØÅéÉ–—”“’•…]/), stages: ODD_CHARACTER_STAGES },
  { gate: has(ANY_PLACEHOLDER), stages: PLACEHOLDER_STAGES },
  {
    gate: has(/paa|naar|vaer|raad|moede|boern|oekonomi|aendring|droeft|soeg|loes|laeg|saet|aelles|hoering|[fg]oer /),
    stages: [fixTransliteration],
  },
  { gate: has(/[^\s\d] [^\s\d] [^\s\d] [^\s\d] [^\s\d]/), stages: [fixLetterSpacing] },
  { gate: has(/[a-zæøå][-\u00ad]\n[a-zæøå]/), stages: [fixLineEndHyphens] },
  {
    gate: has(
      /lndst|1ndst|lndho|1ndho|lndka|1ndka|Bes1|BesI|0konomi|Bi1ag|BiIag|B1lag|Bllag|Dags0|K0mmu|Sagsfremsti[I1]/,
    ),
    stages: [fixMisprints],
  },
  { gate: has(/\s(?:mde|brn|konomi|omrde|vret?|flgende|frste|ogs|krver)\s/), stages: [findDroppedLetters] },
];

/** Hands a text through the stages it needs, in order, and returns what is left at the end. */
export function runStages(text: string, run: (text: string, stage: Stage) => string): string {
  return runGated(text, run, STAGES);
}

function runGated(text: string, run: (text: string, stage: Stage) => string, stages: readonly GatedStages[]): string {
  let current = text;
  for (const { gate, stages: behind } of stages) {
    if (!gate(current)) continue;
    for (const next of behind)
      current = typeof next === "function" ? run(current, next) : runGated(current, run, [next]);
  }
  return current;
}
