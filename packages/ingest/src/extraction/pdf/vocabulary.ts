import type { PageLine } from "./page-line.ts";
import { HYPHENATED_SHARE, LONG_LINE_LETTERS } from "./thresholds.ts";

/** What a document itself tells of the words that are broken at its line ends. */
export interface Vocabulary {
  /** The words it prints inside its lines, lower case. */
  readonly words: ReadonlySet<string>;
  /** Whether it was set with hyphenation; else a hyphen at a line's end is one that the author wrote. */
  readonly hyphenated: boolean;
}

export function readVocabulary(lines: readonly PageLine[]): Vocabulary {
  const words = new Set<string>();
  let broken = 0;
  let long = 0;
  for (const { text } of lines) {
    const endsBroken = /\p{L}[-\u2010\u00AD]$/u.test(text);
    if (endsBroken) broken++;
    if (text.length >= LONG_LINE_LETTERS) long++;
    const inside = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
    // The last word may be a broken one.
    for (const word of endsBroken ? inside.slice(0, -1) : inside) words.add(word.toLowerCase());
  }
  return { words, hyphenated: broken > 0 && broken >= HYPHENATED_SHARE * long };
}
