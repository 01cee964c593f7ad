import { type TextLine, textLines } from "./text-lines.ts";
import type { Proposal, TextRepair } from "./text-repair.ts";

/** Frequent words as they look when æ, ø and å are simply gone; none of them is a word. `nr.` and `kr.` are not here. */
const DROPPED =
  /(?<![^\s"”(])(?:mde|mdet|mder|brn|brnene|konomi|konomiudvalget|omrde|omrdet|omrder|vre|vret|flgende|frste|drftes|drftede|drftelse|opflgning|lbende|ndring|ndringer|sknnes|hjlp|nste|rlige|rligt|ogs|vrdi|krver|prsenteres|lsning|sprgsml|forsls|bestr|medfrer|indkb|ldre|milj|rdet|byrd|rdhus|kbenhavn)\b/gi;

const DANISH_LETTER = /[æøåÆØÅ]/;
const MIN_PROOF = 2;
const REACH = 12;

/** Tells where letters were dropped without a trace. They are never put back: too many words fit (`mdet`: mødet, madet). */
export function findDroppedLetters(text: string): Proposal {
  const lines = textLines(text);
  const found = lines.map((line) => (DANISH_LETTER.test(line.text) ? [] : droppedIn(line)));
  const doubts = found.filter((_, index) => {
    const near = found.slice(Math.max(0, index - REACH), index + REACH + 1).flat();
    return new Set(near.map(({ before }) => before.toLowerCase())).size >= MIN_PROOF;
  });
  return { repairs: [], doubts: doubts.flat() };
}

function droppedIn(line: TextLine): TextRepair[] {
  return [...line.text.matchAll(DROPPED)].map(({ 0: before, index }) => {
    const start = line.start + index;
    const place = { start, end: start + before.length, before, after: before };
    return { ...place, rule: "dropped-letter", tier: 4, confidence: 0.5, alternatives: [] };
  });
}
