import type { TextLine } from "../text-lines.ts";
import { LOST } from "./lost.ts";
import type { WordScores } from "./word-scores.ts";

/** Where a word stands; its capitals follow from that. */
export interface WordPlace {
  readonly line: TextLine;
  /** Offset of the word in the line. */
  readonly start: number;
  /** The line above, if there is one: a wrapped sentence goes on. */
  readonly above: string | undefined;
}

const SENTENCE_END = /[.!?]["”)]?\s+["”“(]*$/;
/** Full stops after these do not end a sentence. */
const ABBREVIATION =
  /(?:^|\s)(?:ca|kl|nr|pkt|bl\.a|dvs|evt|f\.eks|fx|hhv|inkl|ekskl|jf|mv|m\.m|mio|mia|kr|stk|pga|vedr|tlf|osv|afd|\d+)\.\s+$/i;
const LINE_LEAD = /^\s*(?:[-–•*#]\s+|\d+(?:\.\d+)*[.)]?\s+|["'”’“(])*$/;
const WRAPPED_LINE = 50; // characters; a shorter line above was ended on purpose
const BESIDE_AMPERSAND = /&\s*$/;

/**
 * Writes a reading in the case of the damaged word: letters that were kept keep their case; a lost first letter is a
 * capital where a sentence starts, where the word is nearly always written so, or in capitals.
 * @param pattern the damaged word, `LOST` for lost letters
 * @param form the reading, as long as the pattern
 */
export function restoreCase(
  pattern: string,
  form: string,
  isName: boolean,
  place: WordPlace,
  scores: WordScores,
): string {
  const capitals = isInCapitals(pattern, place.line.text);
  return [...pattern]
    .map((kept, index) => {
      if (kept !== LOST) return kept;
      const letter = form.charAt(index);
      const upper = capitals || (index === 0 && !isName && startsWithCapital(form, pattern.length, place, scores));
      return upper ? letter.toUpperCase() : letter;
    })
    .join("");
}

function isInCapitals(pattern: string, line: string): boolean {
  const kept = pattern.replaceAll(LOST, "");
  if (kept !== kept.toUpperCase() || kept === "") return false;
  return kept.length > 1 || line === line.toUpperCase();
}

function startsWithCapital(
  form: string,
  length: number,
  { line, start, above }: WordPlace,
  scores: WordScores,
): boolean {
  const before = line.text.slice(0, start);
  const { upper, lower } = scores.capitals(form);
  if (LINE_LEAD.test(before)) return startsSentence(before, above) || upper > lower;
  if (SENTENCE_END.test(before) && !ABBREVIATION.test(before)) return true;
  if (BESIDE_AMPERSAND.test(before) && /\p{Lu}\p{Ll}+\s*&\s*$/u.test(before)) return true;
  if (/^\s*&/.test(line.text.slice(start + length))) return true;
  return upper > lower;
}

/** A bullet may go on in lower case, a plain line begins a sentence unless the line above was wrapped. */
function startsSentence(before: string, above: string | undefined): boolean {
  if (/[-–•*]/.test(before)) return false;
  return above === undefined || above.length < WRAPPED_LINE || /[.!?:]["”)]?\s*$/.test(above);
}
