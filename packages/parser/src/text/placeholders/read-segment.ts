import type { Reading } from "@referat/lexicon";
import type { FindWordReadings, ReadingLevel } from "./find-word-readings.ts";
import { LOST, leadingLost, trailingLost, withoutLostEdges } from "./lost.ts";
import { knownNames, namesByParts } from "./name-readings.ts";
import type { Placeholder } from "./placeholder.ts";
import type { WordScores } from "./word-scores.ts";

/** One way to read a segment. */
export interface Candidate {
  /** The segment with letters given back, in lower case or as the lexicon writes a name; `LOST` where a placeholder stays. */
  readonly form: string;
  /** The word alone, without placeholders that stay at its edges. */
  readonly word: string;
  readonly level: ReadingLevel;
  readonly score: number;
  readonly isAttested: boolean;
  readonly isName: boolean;
}

/** What reading needs to know. */
export interface ReadingKit {
  readonly find: FindWordReadings;
  readonly scores: WordScores;
  readonly placeholder: Placeholder;
}

const LEVEL_SCORE: Readonly<Record<ReadingLevel, number>> = {
  listed: 0,
  compound: 0,
  looseCompound: -4,
  nameParts: 0,
  none: 0,
};
const PLAIN_WORD = Math.log(100); // a word without lost letters that is Danish: as common as a common word
const PLAIN_NON_WORD = Math.log(0.01); // … and one that is not
const LITERAL_INSIDE = -14; // a comma between two letters without a space is rare even where commas are real
const NAME_PARTS = 0; // a name made of parts: better than a compound nobody met, worse than a word that was
const KNOWN_NAME = Math.log(20); // a name of the list: likelier than a rare word, less likely than a common one
const HALF_KNOWN = 0; // nothing competes with it: the whole is no word
const MIN_HALF = 4; // letters; shorter words are found in anything
const NAME_BONUS = 2; // `S,ren` with its capital is rather the name than the bruised

/** Reads a segment: see {@link readSegment}. */
export type SegmentReader = (pattern: string, beforeHyphen: boolean) => readonly Candidate[];

/** A reader that remembers: minutes repeat their words. */
export function createSegmentReader(kit: ReadingKit): SegmentReader {
  const remembered = new Map<string, readonly Candidate[]>();
  return (pattern, beforeHyphen) => {
    const key = beforeHyphen ? `${pattern}-` : pattern;
    const candidates = remembered.get(key) ?? readSegment(pattern, beforeHyphen, kit);
    remembered.set(key, candidates);
    return candidates;
  };
}

/**
 * All ways to read a segment, the likeliest first.
 * @param pattern the segment with `LOST` for every lost letter, in its own case
 */
function readSegment(pattern: string, beforeHyphen: boolean, kit: ReadingKit): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { before, core, after } of edgeReadings(pattern)) {
    const edges = edgeScore(before, after, kit.placeholder);
    const toCandidate = (word: string, level: ReadingLevel, score: number, isName: boolean): Candidate => ({
      form: before + word + after,
      word,
      level,
      score: score + edges,
      isAttested: kit.scores.isAttested(word),
      isName,
    });
    candidates.push(...coreCandidates(core, beforeHyphen, kit, toCandidate));
  }
  return withoutTwins(candidates.sort((left, right) => right.score - left.score));
}

/** Placeholders at the edges may be letters or not: `p,` is på, `kommune,` a word and a comma. Only the innermost can be a letter. */
function edgeReadings(pattern: string): { before: string; core: string; after: string }[] {
  const middle = withoutLostEdges(pattern);
  const lead = leadingLost(pattern);
  const trail = trailingLost(pattern);
  const starts = lead === 0 ? [0] : [0, 1];
  const ends = trail === 0 ? [0] : [0, 1];
  return starts.flatMap((start) =>
    ends.map((end) => ({
      before: LOST.repeat(lead - start),
      core: LOST.repeat(start) + middle + LOST.repeat(end),
      after: LOST.repeat(trail - end),
    })),
  );
}

function edgeScore(before: string, after: string, placeholder: Placeholder): number {
  return (before === "" ? 0 : placeholder.literalBeforeWord) + (after === "" ? 0 : placeholder.literalAfterWord);
}

type ToCandidate = (word: string, level: ReadingLevel, score: number, isName: boolean) => Candidate;

function coreCandidates(core: string, beginning: boolean, kit: ReadingKit, toCandidate: ToCandidate): Candidate[] {
  const lower = core.toLowerCase();
  if (!core.includes(LOST)) {
    const isKnown = core.length > 1 && kit.find(lower, { beginning }).level !== "none";
    return [toCandidate(lower, "none", isKnown ? PLAIN_WORD : PLAIN_NON_WORD, false)];
  }
  const { level, readings } = kit.find(lower, { beginning });
  const words = readings.map((reading: Reading) =>
    toCandidate(reading.form, level, kit.scores.scoreOf(reading) + LEVEL_SCORE[level], false),
  );
  const names = [
    ...nameCandidates(core, kit, toCandidate),
    ...(level === "listed" || level === "compound" ? [] : partCandidates(core, toCandidate)),
  ];
  if (level === "none" && names.length === 0) words.push(...halfKnown(lower, kit, toCandidate));
  return [...words, ...names, ...literalInside(lower, kit, toCandidate)];
}

/** `S,ren` may be a name the lexicon writes with a capital; `ser,s` may not. */
function nameCandidates(core: string, kit: ReadingKit, toCandidate: ToCandidate): Candidate[] {
  const first = core.charAt(0);
  if (core.length < 3 || (first !== LOST && first === first.toLowerCase())) return [];
  const known = knownNames(core).map((name) => toCandidate(name, "listed", KNOWN_NAME, true));
  if (known.length > 0 || first === LOST) return known;
  const { level, readings } = kit.find(first + core.slice(1).toLowerCase());
  if (level !== "listed") return [];
  return readings.map((reading) => toCandidate(reading.form, level, kit.scores.scoreOf(reading) + NAME_BONUS, true));
}

/** `d,gnbemanningen`: the half with the lost letter is a word that was met, the other half is unknown and whole. */
function halfKnown(core: string, kit: ReadingKit, toCandidate: ToCandidate): Candidate[] {
  for (let length = core.length - MIN_HALF; length >= MIN_HALF; length--) {
    const head = attestedWord(core.slice(0, length), core.slice(length), kit);
    if (head !== undefined) return [toCandidate(head + core.slice(length), "looseCompound", HALF_KNOWN, false)];
    const tail = attestedWord(core.slice(-length), core.slice(0, -length), kit);
    if (tail !== undefined) return [toCandidate(core.slice(0, -length) + tail, "looseCompound", HALF_KNOWN, false)];
  }
  return [];
}

/** The only word `half` can be, if it was met before and all lost letters are in it. */
function attestedWord(half: string, other: string, kit: ReadingKit): string | undefined {
  if (!half.includes(LOST) || other.includes(LOST)) return undefined;
  const { level, readings } = kit.find(half);
  const [only] = readings;
  return level === "listed" && only && readings.length === 1 && kit.scores.isAttested(only.form)
    ? only.form
    : undefined;
}

function partCandidates(core: string, toCandidate: ToCandidate): Candidate[] {
  return namesByParts(core).map(({ form, fit }) => toCandidate(form, "nameParts", NAME_PARTS + fit, true));
}

/** `og,at`: both sides are words and a space is missing. `m,de`: they are not. */
function literalInside(core: string, kit: ReadingKit, toCandidate: ToCandidate): Candidate[] {
  const pieces = core.split(LOST);
  const areWords = pieces.every((piece) => piece.length > 1 && kit.find(piece).level === "listed");
  return areWords ? [toCandidate(core, "none", PLAIN_WORD + LITERAL_INSIDE, false)] : [];
}

/** Leaves the best of candidates that write the same: a name and a noun differ only in their case. */
function withoutTwins(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ form }) => {
    const key = form.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
