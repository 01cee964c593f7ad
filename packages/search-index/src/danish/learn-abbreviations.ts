import { foldLetters } from "./fold-letters.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** Abbreviation and the long name the text itself gives it, as printed. */
export interface LearntAbbreviation {
  readonly short: string;
  readonly long: string;
}

/** A long name has at most this many words, small words included. */
const MOST_WORDS = 8;

/** Accepts `(SPL)`, `(KommuneMED)`; refuses `(jf. bilag 2)`, `(A)`. */
const SHORT_IN_BRACKETS = / ?\((\p{Lu}[\p{L}]{1,9})\)/gu;

/**
 * Learns abbreviations from `Sekretariat for Politik og Ledelse (SPL)` and `Økonomiudvalget (ØU)`: letters of the abbreviation must stand in
 * the long name in order, and begin each of its telling words. Refuses `skolens leder (KL)`, where they do not.
 */
export function learnAbbreviations(text: string): LearntAbbreviation[] {
  const learnt = new Map<string, LearntAbbreviation>();
  for (const match of text.matchAll(SHORT_IN_BRACKETS)) {
    const short = match[1] ?? "";
    if (!/\p{Lu}.*\p{Lu}/u.test(short)) continue;
    const long = longNameBefore(text.slice(Math.max(0, match.index - 200), match.index), short);
    if (long !== null) learnt.set(formatAbbreviation({ short, long }), { short, long });
  }
  return [...learnt.values()];
}

/** The shortest run of words right before the bracket that the abbreviation fits. */
function longNameBefore(before: string, short: string): string | null {
  const clause = before.split(/[.,;:()\n]/u).at(-1) ?? "";
  const words = clause.split(/\s+/u).filter(Boolean).slice(-MOST_WORDS);
  for (let length = 1; length <= words.length; length += 1) {
    const name = words.slice(-length);
    if (abbreviates(short.toLowerCase(), name)) return name.join(" ");
  }
  return null;
}

function abbreviates(short: string, name: readonly string[]): boolean {
  const telling = name
    .map((word) => word.toLowerCase())
    .filter((word) => !STOP_WORDS.has(foldLetters(word)) && word !== "&");
  if (telling.length === 0 || name[0]?.toLowerCase() !== telling[0] || telling.join("").length < short.length * 2)
    return false;
  let used = 0;
  for (const [index, word] of telling.entries()) {
    if (short[used] !== word[0]) return false;
    used += 1;
    used += lettersInside(short.slice(used), word, telling[index + 1]?.[0]);
  }
  return used === short.length;
}

/** How many of the next letters stand inside the word, up to the letter that begins the next one. */
function lettersInside(letters: string, word: string, nextInitial: string | undefined): number {
  let place = 0;
  let count = 0;
  while (count < letters.length && letters[count] !== nextInitial) {
    const found = word.indexOf(letters[count] ?? "", place + 1);
    if (found < 0) break;
    place = found;
    count += 1;
  }
  return count;
}

/** How an abbreviation is written in the `abbreviations` of a search document. */
export function formatAbbreviation({ short, long }: LearntAbbreviation): string {
  return `${short}=${long}`;
}

/** Reads what `formatAbbreviation` wrote; null where it did not. */
export function parseAbbreviation(text: string): LearntAbbreviation | null {
  const at = text.indexOf("=");
  return at < 1 ? null : { short: text.slice(0, at), long: text.slice(at + 1) };
}
