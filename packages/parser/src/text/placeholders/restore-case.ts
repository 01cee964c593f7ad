import { LOST } from "./lost.ts";
import type { WordScores } from "./word-scores.ts";

/** Where a word stands, in the line as it most likely was; its capitals follow from that. */
export interface WordPlace {
  readonly before: string;
  readonly after: string;
  /** The line above, if there is one: a wrapped sentence goes on. */
  readonly above: string | undefined;
}

const SENTENCE_END = /[.!?]["”)]?\s+["”“(]*$/;
/** Full stops after these do not end a sentence. */
const ABBREVIATION =
  /(?:^|\s)(?:ca|kl|nr|pkt|bl\.a|dvs|evt|f\.eks|fx|hhv|inkl|ekskl|jf|mv|m\.m|mio|mia|kr|stk|pga|vedr|tlf|osv|afd|\d+)\.\s+$/i;
const LINE_LEAD = /^\s*(?:[-–•*#]\s+|\d+(?:\.\d+)*[.)]?\s+|["'”’“(])*$/;
/** Bodies are names: `Økonomiudvalget`, `Ældrerådet`. */
const BODY = /(?:udvalg(?:ets?)?|råd(?:ets?))$/;
const OFTEN = 10; // weighted counts: twice in minutes that are known, or once in the document itself
const NEARLY_ALWAYS = 2;
const WRAPPED_LINE = 50; // characters; a shorter line above was ended on purpose

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
  const capitals = isInCapitals(pattern, place);
  return [...pattern]
    .map((kept, index) => {
      if (kept !== LOST) return kept;
      const letter = form.charAt(index);
      const upper = capitals || (index === 0 && !isName && startsWithCapital(form, place, scores));
      return upper ? letter.toUpperCase() : letter;
    })
    .join("");
}

function isInCapitals(pattern: string, { before, after }: WordPlace): boolean {
  const kept = pattern.replaceAll(LOST, "");
  if (kept !== kept.toUpperCase() || kept === "") return false;
  return kept.length > 1 || before + after === (before + after).toUpperCase();
}

function startsWithCapital(form: string, { before, after, above }: WordPlace, scores: WordScores): boolean {
  if (LINE_LEAD.test(before)) return startsSentence(before, above) || isUsuallyCapital(form, scores);
  if (SENTENCE_END.test(before) && !ABBREVIATION.test(before)) return true;
  if (/^\s*\p{Lu}\p{Ll}+\s*&\s*$/u.test(before.split(/\s(?=\p{Lu})/u).at(-1) ?? "") || /^\s*&/.test(after)) return true;
  if (BODY.test(form) || isNearlyAlwaysCapital(form, scores)) return true;
  return isAmongCapitals(before, after) && isUsuallyCapital(form, scores);
}

/** `Social- & Ældreområdet`, `Kultur, Økonomi og Stab`: names of departments stand beside other capitals. */
const isAmongCapitals = (before: string, after: string): boolean =>
  /^\p{Lu}/u.test(lastWord(before)) || /^,?\s+(?:og\s+|&\s+)?\p{Lu}/u.test(after);

const lastWord = (before: string): string => (/\s$/.test(before) ? (before.trimEnd().split(/\s/).at(-1) ?? "") : "");

function isNearlyAlwaysCapital(form: string, scores: WordScores): boolean {
  const { upper, lower } = scores.capitals(form);
  return upper >= OFTEN && upper > NEARLY_ALWAYS * lower;
}

function isUsuallyCapital(form: string, scores: WordScores): boolean {
  const { upper, lower } = scores.capitals(form);
  return upper > lower;
}

/** A bullet may go on in lower case, a plain line begins a sentence unless the line above was wrapped. */
function startsSentence(before: string, above: string | undefined): boolean {
  if (/[-–•*]/.test(before)) return false;
  return above === undefined || above.length < WRAPPED_LINE || /[.!?:]["”)]?\s*$/.test(above);
}
