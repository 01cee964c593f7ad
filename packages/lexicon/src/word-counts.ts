import { readFileSync } from "node:fs";
import { wordCountsFile } from "./config.ts";

/** How often each word was met, as it is usually written: mid-sentence capitals are kept, those of sentence starts are not. */
export type WordCounts = ReadonlyMap<string, number>;

const WORD = /\p{L}+/gu;
/** Before a word that begins a sentence or a line: its capital says nothing. */
const SENTENCE_START = /(?:^|[.!?:]\s+|^\s*(?:[-–•*]|\d+[.)])\s*)["”“]?$/u;
const CONTEXT_BEFORE = 8; // characters; a numbered bullet with its space fits
const DANISH_LETTER = /[æøåéÆØÅÉ]/;

/** Counts the words with æ, ø, å or é of clean lines; words without them are never in doubt. */
export function countWords(lines: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const { 0: word, index } of line.matchAll(WORD)) {
      if (!DANISH_LETTER.test(word)) continue;
      const before = line.slice(Math.max(0, index - CONTEXT_BEFORE), index);
      const form = index === 0 || SENTENCE_START.test(before) || isAllCapitals(word) ? word.toLowerCase() : word;
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  return counts;
}

const isAllCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** One `word count` a line, in alphabetical order, so that a new count shows as a small difference. */
export function formatWordCounts(counts: WordCounts): string {
  const entries = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.map(([word, count]) => `${word} ${count}\n`).join("");
}

/** Reads what {@link formatWordCounts} wrote; lines that say something else are passed over. */
export function parseWordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [word, count] = line.split(" ");
    if (word && Number(count) > 0) counts.set(word, Number(count));
  }
  return counts;
}

/**
 * The counts learnt from clean minutes: those that ship, or your own (see `wordCountsFile`).
 * @throws Error where the file is missing
 */
export function loadWordCounts(file: string = wordCountsFile()): WordCounts {
  return parseWordCounts(readFileSync(file, "utf8"));
}
