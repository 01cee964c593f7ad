import { findReadings, type Lexicon } from "@referat/lexicon";
import { isKnownWord } from "./is-known-word.ts";
import type { Knowledge } from "./knowledge.ts";
import { COMMON_LETTER_WORDS } from "./placeholders/common-letter-words.ts";
import { type TextLine, textLines } from "./text-lines.ts";
import type { Proposal, TextRepair } from "./text-repair.ts";

const DANISH_LETTER = /[æøåÆØÅ]/;
/** Different words that must be Danish only with the letter, and how many lines away they still count. */
const MIN_PROOF = 2;
const REACH = 25;
const WORD = /\p{L}+/gu;
const PAIR = /ae|oe|aa/i;
const LETTER_OF: Readonly<Record<string, string>> = { ae: "æ", oe: "ø", aa: "å" };
/** Names keep their aa: in `Aarhusbugten` and `Søndergaard` it is right, and nobody can tell for `Haagensen`. */
const KEEPS_PAIR =
  /^(?:aarhus|aabenraa|aalborg|aalestrup|aakirkeby|aars|aage|aase|faaborg|grenaa|maersk|raphael|michael|israel|isaac|noel|joel)|gaard/i;
const LONGEST_WORD = 60;
const MAX_PAIRS = 6; // in one word; every pair doubles the spellings to try

/**
 * Gives back letters that were spelt with two: `paa moedet` → `på mødet`. Only in lines without a Danish letter, near two
 * different words that are Danish with the letter and are not without: `Aabenraa`, `Michael`, `poesi`, `Israel` prove nothing.
 */
export function fixTransliteration(text: string, knowledge: Knowledge): Proposal {
  const lines = textLines(text).filter((line) => !DANISH_LETTER.test(line.text));
  const read = createReader(knowledge.lexicon());
  const found = lines.map((line) => findSpeltOut(line, read));
  const proven = found.filter((_, index) => {
    const near = found.slice(Math.max(0, index - REACH), index + REACH + 1).flat();
    return new Set(near.filter(isProof).map(({ before }) => before.toLowerCase())).size >= MIN_PROOF;
  });
  return { repairs: proven.flat(), doubts: [] };
}

/** Names keep their spelling for reasons of their own, so a word with a capital proves nothing. */
const isProof = ({ before }: TextRepair): boolean => before === before.toLowerCase();

function findSpeltOut(line: TextLine, read: (word: string) => Reread | undefined): TextRepair[] {
  const repairs: TextRepair[] = [];
  if (!PAIR.test(line.text)) return repairs;
  for (const { 0: chunk, index: at } of line.text.matchAll(/\S+/g)) {
    if (!PAIR.test(chunk) || /:\/\/|www\.|@|\d|\.[a-z]{2,4}\b/i.test(chunk)) continue;
    for (const { 0: word, index } of chunk.matchAll(WORD)) {
      const repair = read(word);
      const start = line.start + at + index;
      if (repair) repairs.push({ start, end: start + word.length, ...repair });
    }
  }
  return repairs;
}

/** A reader that remembers: minutes repeat their words. */
function createReader(lexicon: Lexicon): (word: string) => Reread | undefined {
  const remembered = new Map<string, Reread | undefined>();
  return (word) => {
    if (!PAIR.test(word) || KEEPS_PAIR.test(word) || word.length > LONGEST_WORD) return undefined;
    if (!remembered.has(word)) remembered.set(word, readWord(word, lexicon));
    return remembered.get(word);
  };
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
