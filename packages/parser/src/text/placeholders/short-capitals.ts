import { textBefore } from "../text-lines.ts";
import { LOST, trailingLost } from "./lost.ts";
import type { Segment } from "./segments.ts";

/** Committees and areas whose short form begins with a lost Ø or Æ. */
const ACRONYMS: ReadonlySet<string> = new Set(["ØU", "ØUV", "ØK", "ØKU", "ØR", "ØS", "ØA", "ØE", "ÆU", "ÆR", "ÆHU"]);
const NEXT_WORD = /^\s+(?!\p{Lu}{1,3}(?:[,.]|$))\p{L}/u;
const NEXT_WORD_IN_LOWER_CASE = /^\s+[a-zæøå]/;
const SENTENCE_START = /(?:^\s*|[.!?:]\s+|^\s*(?:[-–•*]|\d+[.)])\s*)["”“(]*$/;

/** A single letter and a lost one is one of these words or none: `t,` is a unit or the start of a list, not `tå`. */
const TWO_LETTER_WORD = /^(?:[pfgmnsl]\0|\0r)\0*$/;
/** `120 m,` `5 l,` `km/t,`: units, not `må` and `lå`. */
const UNIT = /(?:\d\s*|\/)$/;
const UNIT_LETTERS = "mlgst";

/**
 * Short tokens that a placeholder stands beside are rather party letters, lists, units and short names than words:
 * `S, V, KF,M`, `120 m,`, `km/t,`. A single capital at the start of a sentence may be `På` or `Så`: `P, baggrund af …`.
 */
export function isProtected(segment: Segment, pattern: string): boolean {
  const kept = pattern.replaceAll(LOST, "");
  if (kept.length === 1 && isUnitOrLetter(segment, kept, pattern.toLowerCase())) return true;
  if (kept === "" || kept !== kept.toUpperCase() || isInCapitals(segment.line.text.slice(0, LONG_ENOUGH))) return false;
  if (kept.length > 1) return pattern.endsWith(LOST) || (kept.length < 3 && /[^\0]\0[^\0]/.test(pattern));
  return !opensSentence(segment);
}

function isUnitOrLetter({ line, start }: Segment, kept: string, pattern: string): boolean {
  if (pattern.startsWith(LOST)) return false;
  return !TWO_LETTER_WORD.test(pattern) || (UNIT_LETTERS.includes(kept) && UNIT.test(textBefore(line, start)));
}

/** So much of a line tells whether it is written in capitals. */
const LONG_ENOUGH = 200;

const isInCapitals = (line: string): boolean => line === line.toUpperCase();

/** `P, Chefforum …` and `S, blev` open sentences; `S, V, KF` and `S, Radikale` do not. */
const opensSentence = ({ line, start, text }: Segment): boolean =>
  SENTENCE_START.test(textBefore(line, start)) &&
  (text.startsWith("P") ? NEXT_WORD : NEXT_WORD_IN_LOWER_CASE).test(line.text.slice(start + text.length));

/** `,U` → `ØU`: a short form whose first letter was lost. None where the letters are no short form that is known. */
export function acronymReadings(pattern: string): string[] {
  const core = pattern.slice(0, pattern.length - trailingLost(pattern));
  if (!core.startsWith(LOST) || core.lastIndexOf(LOST) !== 0) return [];
  return ["Ø", "Æ"].map((letter) => letter + core.slice(1)).filter((form) => ACRONYMS.has(form));
}
