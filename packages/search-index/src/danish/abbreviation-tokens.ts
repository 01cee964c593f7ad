import { foldLetters } from "./fold-letters.ts";

/** Two to six capitals, bounded by something else: `MED`, `KommuneMED`, `TRer`, `MED-udvalg`; refuses `Chefforum`, `X`. */
const CAPITALS = /(?<!\p{Lu})\p{Lu}{2,6}(?!\p{Lu})/gu;

/** A line with capitals only is a heading (`REFERAT MED BILAG`), unless it is one abbreviation alone. */
const LONE_ABBREVIATION = /^\P{L}*\p{Lu}{2,6}\P{L}*$/u;

/** What no printed word folds to, so `MED` is never the preposition. */
const MARK = "abk0";

/** How the index spells an abbreviation. */
export function abbreviationToken(short: string): string {
  return MARK + foldLetters(short);
}

/** An abbreviation printed in a text. */
export interface FoundAbbreviation {
  readonly token: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const TWO_CAPITALS = /\p{Lu}{2}/u;

/** The abbreviations printed in a text, in order. */
export function findAbbreviations(text: string): FoundAbbreviation[] {
  if (!TWO_CAPITALS.test(text)) return []; // most texts
  const found: FoundAbbreviation[] = [];
  let lineStart = 0;
  for (const line of text.split("\n")) {
    if (/\p{Ll}/u.test(line) || LONE_ABBREVIATION.test(line)) {
      for (const { 0: short, index } of line.matchAll(CAPITALS)) {
        const start = lineStart + index;
        found.push({ token: abbreviationToken(short), start, end: start + short.length });
      }
    }
    lineStart += line.length + 1;
  }
  return found;
}
