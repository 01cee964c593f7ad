import { isKnownWord } from "./is-known-word.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Proposal, TextRepair } from "./text-repair.ts";

/** A line that ends in a hyphen. */
const LINE_END_HYPHEN = /[-\u00ad]\n/g;
/** The second half at the start of the next line, with more text after it: the line itself must not vanish. */
const SECOND_HALF = /^(\p{Ll}{2,40})[.,;:!?)”"]{0,3} (?=\S)/u;
const LONGEST_HALF = 45; // characters of either half, with marks

/** Joining words after a hyphen that is meant: `børne- og ungeudvalget`, `sund- eller socialområdet`. */
const JOINING_WORD = /^(?:og|eller|samt|til|som|på|i|af)$/;

/**
 * Moves the second half of a broken word up to the first, where the lexicon knows the whole and not both halves alone:
 * `kommunal-⏎bestyrelsen har` → `kommunalbestyrelsen⏎har`. The number of lines stays.
 */
export function fixLineEndHyphens(text: string, knowledge: Knowledge): Proposal {
  const repairs: TextRepair[] = [];
  for (const { index } of text.matchAll(LINE_END_HYPHEN)) {
    const head = lettersBefore(text, index);
    const next = index + 2; // after hyphen and line break
    const [moved = "", tail = ""] = SECOND_HALF.exec(text.slice(next, next + LONGEST_HALF)) ?? [];
    if (head.length < 2 || tail === "" || JOINING_WORD.test(tail)) continue;
    if (!isKnownWord(knowledge.lexicon(), head + tail)) continue;
    const place = { start: index, end: next + moved.length, before: text.slice(index, next) + moved };
    const after = `${moved.trimEnd()}\n`;
    repairs.push({ ...place, after, rule: "line-end-hyphen", tier: 2, confidence: 0.99, alternatives: [] });
  }
  return { repairs, doubts: [] };
}

/** The letters that end right before `index`. */
function lettersBefore(text: string, index: number): string {
  let start = index;
  while (start > 0 && index - start < LONGEST_HALF && /\p{L}/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, index);
}
