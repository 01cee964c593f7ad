import type { Lexicon } from "@referat/lexicon";
import { isKnownWord } from "./is-known-word.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Proposal, TextRepair } from "./text-repair.ts";

/** A word broken at the end of a line, with more text after its second half: the line itself must not vanish. */
const BROKEN_WORD = /(\p{L}{2,40})[-\u00ad]\n(\p{Ll}{2,40})([.,;:!?)”"]{0,3}) (?=\S)/gu;

/** Joining words after a hyphen that is meant: `børne- og ungeudvalget`, `sund- eller socialområdet`. */
const JOINING_WORD = /^(?:og|eller|samt|til|som|på|i|af)$/;

/**
 * Moves the second half of a broken word up to the first, where the lexicon knows the whole and not both halves alone:
 * `kommunal-⏎bestyrelsen har` → `kommunalbestyrelsen⏎har`. The number of lines stays.
 */
export function fixLineEndHyphens(text: string, knowledge: Knowledge): Proposal {
  const repairs: TextRepair[] = [];
  for (const { 0: whole, 1: head = "", 2: tail = "", 3: marks = "", index } of text.matchAll(BROKEN_WORD)) {
    if (JOINING_WORD.test(tail) || !isBroken(knowledge.lexicon(), head, tail)) continue;
    const start = index + head.length;
    const before = whole.slice(head.length);
    const after = `${tail}${marks}\n`;
    repairs.push({
      start,
      end: start + before.length,
      before,
      after,
      rule: "line-end-hyphen",
      tier: 2,
      confidence: 0.99,
      alternatives: [],
    });
  }
  return { repairs, doubts: [] };
}

const isBroken = (lexicon: Lexicon, head: string, tail: string): boolean => isKnownWord(lexicon, head + tail);
