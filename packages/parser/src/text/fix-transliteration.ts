import { findReadings, type Lexicon } from "@referat/lexicon";
import { isKnownWord } from "./is-known-word.ts";
import type { Knowledge } from "./knowledge.ts";
import { COMMON_LETTER_WORDS } from "./placeholders/common-letter-words.ts";
import { type TextLine, textLines } from "./text-lines.ts";
import type { Proposal, TextRepair } from "./text-repair.ts";

/**
 * Frequent words as they look with ae, oe and aa. Two different ones near each other, and no Danish letter, prove that a
 * stretch is spelt so; names (`Aabenraa`, `Michael`) and foreign words (`poesi`, `Israel`) prove nothing.
 */
const TRANSLITERATED =
  /\b(?:paa|saa|faar|gaar|naar|maa|ogsaa|aar|aaret|baade|omraade|omraadet|omraader|vaere|vaeret|vaerdi|foer|foerste|goer|goere|boern|boer|moede|moedet|maal|loesning|oekonomi|oekonomiske|aendring|aendringer|noedvendig|oensker|foelge|foelgende|droefte|droeftes|droeftede|naeste|laengere|kraever|saerlig|saerligt|raad|byraad|raadet|indkoeb|koebe|staar|faerdig|hjaelp|stoerre|stoette|aeldre|medfoerer|praesenteres|opfoelgning|laegge|tillaeg|oege|oeget|aabne|aaben)\b/gi;

const DANISH_LETTER = /[æøåÆØÅ]/;
const MIN_PROOF = 2;
/** A stretch is split where this many lines bring no proof. */
const REACH = 12;
const WORD = /\p{L}+/gu;
const PAIR = /ae|oe|aa/i;
const LETTER_OF: Readonly<Record<string, string>> = { ae: "æ", oe: "ø", aa: "å" };
/** Names keep their aa: in `Aarhusbugten` and `Søndergaard` it is right, and nobody can tell for `Haagensen`. */
const KEEPS_PAIR =
  /^(?:aarhus|aabenraa|aalborg|aalestrup|aakirkeby|aars|aage|aase|faaborg|grenaa|maersk|raphael|michael|israel|isaac|noel|joel)|gaard/i;
const MAX_PAIRS = 6; // in one word; every pair doubles the spellings to try

/** Gives back letters that were spelt with two: `paa moedet` → `på mødet`, in stretches where that is proven. */
export function fixTransliteration(text: string, knowledge: Knowledge): Proposal {
  const stretches = provenStretches(textLines(text));
  if (stretches.length === 0) return { repairs: [], doubts: [] };
  const lexicon = knowledge.lexicon();
  return { repairs: stretches.flatMap((line) => fixLine(line, lexicon)), doubts: [] };
}

/** Lines without Danish letters within reach of the proof. */
function provenStretches(lines: readonly TextLine[]): TextLine[] {
  const proof = lines.map(({ text }) =>
    DANISH_LETTER.test(text) ? [] : (text.toLowerCase().match(TRANSLITERATED) ?? []),
  );
  return lines.filter((line, index) => {
    if (DANISH_LETTER.test(line.text) || !PAIR.test(line.text)) return false;
    const near = proof.slice(Math.max(0, index - REACH), index + REACH + 1).flat();
    return new Set(near).size >= MIN_PROOF;
  });
}

function fixLine(line: TextLine, lexicon: Lexicon): TextRepair[] {
  const repairs: TextRepair[] = [];
  for (const { 0: chunk, index: at } of line.text.matchAll(/\S+/g)) {
    if (/:\/\/|www\.|@|\d|\.[a-z]{2,4}\b/i.test(chunk)) continue;
    for (const { 0: word, index } of chunk.matchAll(WORD)) {
      if (!PAIR.test(word) || KEEPS_PAIR.test(word)) continue;
      const repair = readWord(word, lexicon);
      const start = line.start + at + index;
      if (repair) repairs.push({ start, end: start + word.length, ...repair });
    }
  }
  return repairs;
}

type Reread = Omit<TextRepair, "start" | "end">;

/** The one spelling that is a word; none where the word is one as it stands, or several fit. */
function readWord(word: string, lexicon: Lexicon): Reread | undefined {
  const spellings = contract(word.toLowerCase());
  const readings = spellings.filter((spelling) => spelling !== word.toLowerCase() && isDanish(lexicon, spelling));
  const common = readings.filter((reading) => COMMON_LETTER_WORDS.has(reading));
  const [best = "", ...others] = common.length > 0 ? common : readings;
  if (best === "" || (isKnownWord(lexicon, word) && common.length === 0)) return undefined;
  if (others.length > 0) return undefined;
  const after = inCaseOf(word, best);
  return { before: word, after, rule: "transliteration", tier: 2, confidence: 0.99, alternatives: [] };
}

const isDanish = (lexicon: Lexicon, word: string): boolean =>
  findReadings(lexicon, [...word], { maxParts: 3, anyJoint: false, beginning: false }).length > 0;

/** Every way to read pairs as letters: `raadhuspladsen` → itself, `rådhuspladsen`. */
function contract(word: string): string[] {
  const pieces = word.split(/(ae|oe|aa)/);
  const pairs = Math.min(MAX_PAIRS, (pieces.length - 1) / 2);
  let spellings = [pieces[0] ?? ""];
  for (let index = 1; index < pieces.length; index += 2) {
    const pair = pieces[index] ?? "";
    const next = pieces[index + 1] ?? "";
    const letter = LETTER_OF[pair] ?? pair;
    const doubles = index <= 2 * pairs ? [letter, pair] : [pair];
    spellings = spellings.flatMap((head) => doubles.map((middle) => head + middle + next));
  }
  return spellings;
}

function inCaseOf(word: string, lower: string): string {
  if (word === word.toUpperCase()) return lower.toUpperCase();
  return word.charAt(0) === word.charAt(0).toUpperCase() ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}
