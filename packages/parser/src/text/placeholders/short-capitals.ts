import { LOST } from "./lost.ts";
import type { Segment } from "./segments.ts";

/** Committees and areas whose short form begins with a lost Ø or Æ. */
const ACRONYMS: ReadonlySet<string> = new Set(["ØU", "ØUV", "ØK", "ØKU", "ØR", "ØS", "ØA", "ØE", "ÆU", "ÆR", "ÆHU"]);
const NEXT_WORD_IN_LOWER_CASE = /^\s+[a-zæøå]/;
const SENTENCE_START = /(?:^|[.!?]\s+|^\s*(?:[-–•*]|\d+[.)])\s*)["”“(]*$/;

/**
 * Capitals that a placeholder stands beside are rather party letters, lists and short names than words: `S, V, KF,M`.
 * Only a single capital at the start of a sentence may be `På` or `Så`: `P, baggrund af …`.
 */
export function isProtected({ line, start, text }: Segment, pattern: string): boolean {
  const kept = pattern.replaceAll(LOST, "");
  if (kept === "" || kept !== kept.toUpperCase() || line.text === line.text.toUpperCase()) return false;
  if (kept.length > 1) return pattern.endsWith(LOST) || /[^\0]\0[^\0]/.test(pattern);
  if (!pattern.endsWith(LOST)) return true;
  const opensSentence = SENTENCE_START.test(line.text.slice(0, start));
  return !(opensSentence && NEXT_WORD_IN_LOWER_CASE.test(line.text.slice(start + text.length)));
}

/** `,U` → `ØU`: a short form whose first letter was lost. None where the letters are no short form that is known. */
export function acronymReadings({ text }: Segment, pattern: string): string[] {
  if (!pattern.startsWith(LOST) || pattern.lastIndexOf(LOST) !== 0 || text.toUpperCase() !== text) return [];
  return ["Ø", "Æ"].map((letter) => letter + pattern.slice(1)).filter((form) => ACRONYMS.has(form));
}
