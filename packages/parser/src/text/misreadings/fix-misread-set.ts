import type { Lexicon } from "@referat/lexicon";
import { isKnownWord } from "../is-known-word.ts";
import type { Knowledge } from "../knowledge.ts";
import { SINGLE_BYTE_SETS, type SingleByteSet } from "../single-byte-sets.ts";
import { type TextLine, textLines } from "../text-lines.ts";
import type { Proposal, TextRepair } from "../text-repair.ts";

/** Sets in which Danish documents were written and read. */
const WRITTEN: readonly SingleByteSet[] = ["windows-1252", "ibm850", "ibm865", "macintosh", "iso-8859-15"];

/** Words that must be gained, and their share among the words that would change. */
const MIN_GAIN = 2;
const MIN_SHARE = 0.8;
/** So many different words settle which misreading it was. */
const ENOUGH_WORDS = 120;
/** A document is rarely pasted together of more than this many differently damaged parts. */
const MAX_MISREADINGS = 3;

const DANISH_LETTERS = [..."æøåÆØÅ"];
/** A character outside ASCII that is neither a Danish letter nor a mark Danish text is full of, or one inside a word. */
const ODD = /[^\0-\x7fæøåÆØÅéÉ–—’”“•…§½´°«»€\u00a0]|\p{L}[–—”“•…§½´°«»€]\p{Ll}/u;
const isOdd = ({ text }: TextLine): boolean => ODD.test(text);
const NON_ASCII = /[\u0080-\uffff]/;

/** One set taken for another: what each character really was, and which Danish letters that gives. */
interface Misreading {
  readonly map: ReadonlyMap<string, string>;
  readonly gives: readonly string[];
}

const MISREADINGS: readonly Misreading[] = WRITTEN.flatMap((written) =>
  Object.values(SINGLE_BYTE_SETS)
    .filter((readAs) => readAs !== SINGLE_BYTE_SETS[written])
    .map((readAs) => misreadingOf(readAs, SINGLE_BYTE_SETS[written])),
);

function misreadingOf(readAs: string, written: string): Misreading {
  const pairs = [...readAs].map((character, index) => [character, written[index] ?? character] as const);
  const map = new Map(pairs.filter(([character, letter]) => character !== letter));
  return { map, gives: DANISH_LETTERS.filter((letter) => [...map.values()].includes(letter)) };
}

/** Whether the letters of a token are words; marks around and between them do not count. */
type AreWords = (token: string) => boolean;

/**
 * Gives back text that was written in one single-byte set and read in another: `m›de` (850 as windows-1252), `m¯de`
 * (windows-1252 as Macintosh). Done in lines that have none of the letters the right set would give, where it makes
 * words known: at least two in the document and four fifths of those it changes. `5 °C` and `Citroën` stay.
 */
export function fixMisreadSet(text: string, knowledge: Knowledge): Proposal {
  const areWords = createWordTest(knowledge.lexicon());
  const repairs: TextRepair[] = [];
  let lines = textLines(text).filter((line) => NON_ASCII.test(line.text));
  for (let round = 0; round < MAX_MISREADINGS; round++) {
    const misreading = bestMisreading(lines.filter(isOdd), areWords);
    if (!misreading) break;
    const damaged = new Set(lines.filter((line) => isExplained(line, misreading, areWords)));
    for (const line of damaged) repairs.push(...editsOf(line, misreading));
    lines = lines.filter((line) => !damaged.has(line));
  }
  return { repairs: repairs.sort((left, right) => left.start - right.start), doubts: [] };
}

function createWordTest(lexicon: Lexicon): AreWords {
  const remembered = new Map<string, boolean>();
  const test = (token: string): boolean => {
    const words = (token.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1);
    if (/\p{L}[^\p{L}\d/.,&-]\p{L}/u.test(token) || words.length === 0) return false;
    return words.every((word) => isKnownWord(lexicon, word));
  };
  return (token) => {
    const known = remembered.get(token) ?? test(token);
    remembered.set(token, known);
    return known;
  };
}

function bestMisreading(lines: readonly TextLine[], areWords: AreWords): Misreading | undefined {
  let best: { misreading: Misreading; known: number } | undefined;
  for (const misreading of MISREADINGS) {
    const tokens = tokensOf(lines.filter((line) => mayExplain(line, misreading))).slice(0, ENOUGH_WORDS);
    const changed = tokens.filter((token) => givesLetters(token, misreading));
    const known = changed.filter((token) => !areWords(token) && areWords(reread(token, misreading))).length;
    if (known >= Math.max(MIN_GAIN, changed.length * MIN_SHARE) && known > (best?.known ?? 0))
      best = { misreading, known };
  }
  return best?.misreading;
}

const mayExplain = (line: TextLine, { gives }: Misreading): boolean =>
  !gives.some((letter) => line.text.includes(letter));

/** Once the misreading is proven: no word of the line is lost by it, and the line is odd or a word is gained. */
function isExplained(line: TextLine, misreading: Misreading, areWords: AreWords): boolean {
  if (!mayExplain(line, misreading)) return false;
  const changes = tokensOf([line]).map((token) => ({
    before: areWords(token),
    after: areWords(reread(token, misreading)),
  }));
  if (changes.some(({ before, after }) => before && !after)) return false;
  return isOdd(line) || changes.some(({ before, after }) => !before && after);
}

/** The different tokens of lines that have a character outside ASCII. */
const tokensOf = (lines: readonly TextLine[]): string[] => [
  ...new Set(lines.flatMap((line) => line.text.match(/\S+/g) ?? []).filter((token) => NON_ASCII.test(token))),
];

function givesLetters(token: string, misreading: Misreading): boolean {
  const now = reread(token, misreading);
  return misreading.gives.some((letter) => now.includes(letter) && !token.includes(letter));
}

const reread = (text: string, { map }: Misreading): string =>
  text.replace(/[\u0080-\uffff]/g, (character) => map.get(character) ?? character);

function editsOf(line: TextLine, misreading: Misreading): TextRepair[] {
  return [...line.text.matchAll(/[\u0080-\uffff]+/g)]
    .map(({ 0: before, index }) => ({ before, start: line.start + index, after: reread(before, misreading) }))
    .filter(({ before, after }) => before !== after)
    .map(({ before, start, after }) => ({
      ...{ start, end: start + before.length, before, after },
      ...{ rule: "misread-set", tier: 2, confidence: 0.995, alternatives: [] },
    }));
}
