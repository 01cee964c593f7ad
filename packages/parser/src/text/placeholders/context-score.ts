import { LETTER_CONTEXT, type LetterCues } from "./letter-context.ts";

/** The words around a place, nearest first, in lower case. */
export interface Surroundings {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const CUE = 2; // natural log: one word beside it makes a reading seven times likelier; `!` doubles it
const NEAR = 6; // words to each side
const NEAR_CHARACTERS = 90; // enough for six words

interface CompiledCues {
  readonly forms: RegExp;
  readonly left: ReadonlyMap<string, number>;
  readonly right: ReadonlyMap<string, number>;
  readonly near: ReadonlyMap<string, number>;
}

const CUES: readonly CompiledCues[] = LETTER_CONTEXT.map(({ forms, left, right, near }: LetterCues) => ({
  forms,
  left: weights(left),
  right: weights(right),
  near: weights(near),
}));

function weights(cues = ""): ReadonlyMap<string, number> {
  const list = cues.split(" ").filter(Boolean);
  return new Map(list.map((cue) => (cue.length > 1 && cue.endsWith("!") ? [cue.slice(0, -1), 2 * CUE] : [cue, CUE])));
}

/** How much the words around speak for `word`; 0 where nothing is known of it. */
export type ContextScore = (word: string, around: Surroundings) => number;

/** A score that remembers which cues are about which word: competing words are few and come often. */
export function createContextScore(): ContextScore {
  const remembered = new Map<string, readonly CompiledCues[]>();
  return (word, around) => {
    const cues = remembered.get(word) ?? CUES.filter(({ forms }) => forms.test(word));
    remembered.set(word, cues);
    return cues.reduce((sum, cue) => sum + scoreOf(cue, around), 0);
  };
}

function scoreOf(cues: CompiledCues, { left, right }: Surroundings): number {
  const beside = weightOf(cues.left, left[0] ?? "<start>") + weightOf(cues.right, right[0] ?? "<slut>");
  const near = [...left.slice(0, NEAR), ...right.slice(0, NEAR)].map((other) => cues.near.get(other) ?? 0);
  return beside + Math.max(0, ...near);
}

/** The word's own cue, else half of that of its ending. */
function weightOf(cues: ReadonlyMap<string, number>, word: string): number {
  const own = cues.get(word);
  if (own !== undefined) return own;
  for (const length of ENDING_LENGTHS) {
    const ending = word.length > length + 1 ? cues.get(`-${word.slice(-length)}`) : undefined;
    if (ending !== undefined) return ending / 2;
  }
  return 0;
}

const ENDING_LENGTHS = [4, 3, 2, 1] as const;
const TOKEN = /\p{L}+|\d+(?:[.,]\d+)*|[.,:;!?]/gu;

/** The words around `text.slice(start, end)`. A sentence start is `<start>`, a number `<tal>`. */
export function surroundings(text: string, start: number, end: number): Surroundings {
  const before = tokens(text.slice(Math.max(0, start - NEAR_CHARACTERS), start)).reverse();
  const sentenceStart = before.findIndex((token, index) => /^[.!?:]$/.test(token) && before[index + 1] !== "<tal>");
  const left = sentenceStart < 0 ? before : [...before.slice(0, sentenceStart), "<start>"];
  return { left, right: tokens(text.slice(end, end + NEAR_CHARACTERS)) };
}

function tokens(text: string): string[] {
  return (text.match(TOKEN) ?? []).map((token) => {
    if (/^(?:19|20)\d\d$/.test(token)) return "<årstal>";
    return /^\d/.test(token) ? "<tal>" : token.toLowerCase();
  });
}
