import type { PageLine } from "./page-line.ts";
import { HYPHENATED_SHARE, LONG_LINE } from "./thresholds.ts";

/** What a document itself tells of the words that are broken at its line ends. */
export interface Vocabulary {
  /** The words it prints inside its lines, lower case. */
  readonly words: ReadonlySet<string>;
  /** What stands before the hyphen in them: "kb" of "KB-møde". */
  readonly firstParts: ReadonlySet<string>;
  /** Whether it was set with hyphenation; else a hyphen at a line's end is one that the author wrote. */
  readonly hyphenated: boolean;
}

const hyphenAtEnd = /[-\u2010\u00AD]$/u;

export function readVocabulary(lines: readonly PageLine[]): Vocabulary {
  const words = new Set<string>();
  const firstParts = new Set<string>();
  // Where no line ends in a hyphen nobody asks.
  if (!lines.some(({ text }) => hyphenAtEnd.test(text))) return { words, firstParts, hyphenated: false };
  const long = LONG_LINE * usualLength(lines);
  let [breaks, chances] = [0, 0];
  for (const { text } of lines) {
    const endsBroken = /\p{L}[-\u2010\u00AD]$/u.test(text);
    if (endsBroken) breaks++;
    if (text.length >= long) chances++;
    const inside = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
    // The last word may be a broken one.
    for (const word of endsBroken ? inside.slice(0, -1) : inside) words.add(word.toLowerCase());
  }
  for (const word of words) if (word.includes("-")) firstParts.add(word.slice(0, word.indexOf("-")));
  return { words, firstParts, hyphenated: breaks > 0 && breaks >= HYPHENATED_SHARE * chances };
}

/** Letters of a line that is full: one line in five is at least so long. */
function usualLength(lines: readonly PageLine[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(0.8 * lengths.length)] ?? 0;
}
