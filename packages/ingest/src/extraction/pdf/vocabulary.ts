import type { PageLine } from "./page-line.ts";

/** The words a document prints inside its lines, lower case: what a word broken at a line's end is checked against. */
export function vocabulary(lines: readonly PageLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const inside = line.text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
    // The last word may be a broken one, unless something follows it.
    const whole = /[-\u2010\u00AD]$/u.test(line.text) ? inside.slice(0, -1) : inside;
    for (const word of whole) words.add(word.toLowerCase());
  }
  return words;
}
