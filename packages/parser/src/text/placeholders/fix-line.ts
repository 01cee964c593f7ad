import type { TextLine } from "../text-lines.ts";
import type { TextRepair } from "../text-repair.ts";
import { type ContextScore, surroundings } from "./context-score.ts";
import { decide, type Verdict } from "./decide.ts";
import { type Draft, draftOf, placeOf, type ReadLine } from "./draft.ts";
import { fixPunctuation } from "./fix-punctuation.ts";
import { LOST, leadingLost, trailingLost } from "./lost.ts";
import type { Placeholder } from "./placeholder.ts";
import type { Candidate, SegmentReader } from "./read-segment.ts";
import { restoreCase, type WordPlace } from "./restore-case.ts";
import { findSegments, type Segment } from "./segments.ts";
import { acronymReadings, isProtected } from "./short-capitals.ts";
import type { WordScores } from "./word-scores.ts";

/** What the fixing of a line needs to know. */
export interface LineKit {
  readonly read: SegmentReader;
  readonly scores: WordScores;
  readonly contextScore: ContextScore;
  readonly placeholder: Placeholder;
  /** What one lost letter left behind: one placeholder or two. */
  readonly lost: string;
}

/** Readings so much less likely than the best need not be considered. */
const WORTH_CONSIDERING = 9;
const MAX_ALTERNATIVES = 4;
const LIKELY_ACRONYM: Verdict = { tier: 3, confidence: 0.9 };

/** The edits and doubts (tier 4) of one damaged line, in reading order. `above` is the line before it. */
export function fixLine(line: TextLine, above: string | undefined, kit: LineKit): TextRepair[] {
  const read = findSegments(line, kit.placeholder.character).map((segment): ReadLine => {
    const pattern = segment.text.split(kit.lost).join(LOST);
    const isLeftAlone = isProtected(segment, pattern);
    const candidates = isLeftAlone ? [] : kit.read(pattern, segment.beforeHyphen);
    return { segment, pattern, candidates, isProtected: isLeftAlone };
  });
  const draft = draftOf(line, read);
  const words = read.flatMap((entry) => toRepair(entry, draft, above, kit));
  return [...words, ...fixPunctuation(line, read, words, kit)].sort((left, right) => left.start - right.start);
}

function toRepair(entry: ReadLine, draft: Draft, above: string | undefined, kit: LineKit): TextRepair[] {
  const { segment, pattern } = entry;
  const place = placeOf(entry, draft, above);
  const acronyms = acronymReadings(pattern);
  if (acronyms.length > 0)
    return [repairOf(segment, 0, withoutTrailing(segment.text, pattern, kit), acronyms, LIKELY_ACRONYM)];
  const candidates = inContext(entry, draft, kit);
  const best = candidates[0];
  if (!best || isAsPrinted(best)) return doubtAboutUnread(entry, best, kit);
  const cased = (candidate: Candidate): string =>
    isAsPrinted(candidate)
      ? candidate.word.replaceAll(LOST, kit.lost)
      : restoreCase(corePattern(pattern, candidate), candidate.word, candidate.isName, place(candidate), kit.scores);
  const verdict = decide(candidates, mayBeName(pattern, best, place(best), kit));
  const start = coreStart(best, kit);
  const before = withoutTrailing(segment.text, best.form, kit).slice(start);
  return [repairOf(segment, start, before, candidates.map(cased), verdict)];
}

/** The segment up to the placeholders that stay at its end. */
const withoutTrailing = (text: string, form: string, { lost }: LineKit): string =>
  text.slice(0, text.length - trailingLost(form) * lost.length);

/** Candidates with their surroundings counted in, without those that are out of the question. */
function inContext({ segment, candidates }: ReadLine, draft: Draft, kit: LineKit): Candidate[] {
  const [first] = candidates;
  if (!first) return [];
  const near = candidates.filter(({ score }) => score > first.score - WORTH_CONSIDERING);
  if (near.length === 1) return near;
  const start = draft.startOf.get(segment) ?? 0;
  const around = surroundings(draft.text, start, start + first.form.length);
  return near
    .map((candidate) => ({ ...candidate, score: candidate.score + kit.contextScore(candidate.word, around) }))
    .sort((left, right) => right.score - left.score);
}

const isAsPrinted = ({ level }: Candidate): boolean => level === "none";
const coreStart = ({ form }: Candidate, { lost }: LineKit): number => leadingLost(form) * lost.length;
const corePattern = (pattern: string, { form }: Candidate): string =>
  pattern.slice(leadingLost(form), pattern.length - trailingLost(form));

/** A lost letter inside of a word nobody knows, or a mark that is never meant as it stands: told, not touched. */
function doubtAboutUnread(entry: ReadLine, best: Candidate | undefined, { placeholder }: LineKit): TextRepair[] {
  const { segment, pattern, isProtected: isLeftAlone } = entry;
  const isUnknown = best === undefined && !isLeftAlone && /[^\0]\0[^\0]/.test(pattern);
  if (!isUnknown && !placeholder.isProof) return [];
  return [repairOf(segment, 0, segment.text, [segment.text], { tier: 4, confidence: 0 })];
}

function mayBeName(pattern: string, best: Candidate, { before }: WordPlace, kit: LineKit): boolean {
  const first = pattern.charAt(0);
  if (best.isName || first === LOST || first !== first.toUpperCase() || pattern === pattern.toUpperCase()) return false;
  const startsSentence = /(?:^|[.!?:]\s+|^\s*(?:[-–•*]|\d+[.)])\s*)["”“(]*$/.test(before);
  return !startsSentence && kit.scores.capitals(best.word).upper === 0;
}

function repairOf(
  segment: Segment,
  offset: number,
  before: string,
  readings: readonly string[],
  verdict: Verdict,
): TextRepair {
  const start = segment.line.start + segment.start + offset;
  const [after = before, ...alternatives] = readings;
  return {
    start,
    end: start + before.length,
    before,
    after,
    rule: "placeholder",
    ...verdict,
    alternatives: alternatives.slice(0, MAX_ALTERNATIVES),
  };
}
