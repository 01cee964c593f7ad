import { type Block, firstLine, lastLine } from "../blocks/block.ts";
import type { Line } from "../lines/line.ts";
import { allMatches } from "../text/all-matches.ts";
import { LONGEST_ABBREVIATION } from "../thresholds.ts";

/** One bullet or one sentence of a decision, and where it stands. */
export interface Statement {
  readonly text: string;
  readonly block: Block;
  readonly first: Line;
  readonly last: Line;
  /** An entry of a list that a lead-in such as `med følgende ændringer:` begins: what is changed, no act of its own. */
  readonly entry: boolean;
}

/** Words whose full stop ends no sentence, lower case. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  "d",
  "nr",
  "pkt",
  "stk",
  "kl",
  "ca",
  "jf",
  "evt",
  "bl.a",
  "f.eks",
  "m.v",
  "mv",
  "m.m",
  "mm",
  "mio",
  "kr",
  "inkl",
  "ekskl",
  "pr",
  "pct",
  "hhv",
  "ift",
  "iht",
  "vedr",
  "dvs",
  "osv",
  "mht",
  "mhp",
  "tlf",
  "st",
  "kv",
  "jr",
  "sr",
  "afd",
  "ang",
  "o.l",
  "p.t",
  "pt",
  "s",
  "art",
  "kap",
  "aht",
  "fx",
  "max",
  "min",
  "div",
  "henh",
  "resp",
]);

/** Abbreviations that stand last in what they belong to: a capital behind them begins a sentence. */
const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(["kr", "mv", "m.v", "mm", "m.m", "osv", "pct", "o.l"]);

/** The statements of a decision: each bullet is one, however many sentences it has; each sentence of prose is one. */
export function splitStatements(blocks: readonly Block[]): Statement[] {
  let led = false;
  return blocks.flatMap((block): Statement[] => {
    const [first, last] = [firstLine(block), lastLine(block)];
    if (block.mark !== null) return [{ text: block.text, block, first, last, entry: led }];
    led = /(?::|\b(?:at|om|følgende))$/.test(block.text);
    return splitSentences(block.text).map((text) => ({ text, block, first, last, entry: false }));
  });
}

const SENTENCE_END = /[.!?:]["”»')]?\s+(?=["“«'(–-]?[\p{Lu}\d])/gu;
/** A mark and a blank: titles and short entries have none, and are spared the search. */
const MAYBE_END = /[.!]["”»')]?\s/;

/** Divides prose after `.`, `!`, `?` before a capital; `d. 4. maj`, `1.-3. kvartal`, `nr. 5` and initials stay whole. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of MAYBE_END.test(text) ? allMatches(SENTENCE_END, text) : []) {
    if (mark.startsWith("?") || mark.startsWith(":")) continue;
    const next = index + mark.length;
    const before = text.slice(Math.max(start, index - LONGEST_ABBREVIATION), index);
    if (mark.startsWith(".") && isAbbreviation(before, text.charAt(next))) continue;
    sentences.push(text.slice(start, index + mark.trimEnd().length).trim());
    start = next;
  }
  const rest = text.slice(start).trim();
  if (rest !== "") sentences.push(rest);
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function isAbbreviation(before: string, after: string): boolean {
  const word = before.split(/\s/).at(-1) ?? "";
  if (/^\(?\d{1,4}$/.test(word)) return /^\d/.test(after);
  if (/^\p{Lu}$/u.test(word)) return true;
  const low = word.toLowerCase().replace(/^\(/, "");
  return ABBREVIATIONS.has(low) && !(CLOSING_ABBREVIATIONS.has(low) && /^\p{Lu}/u.test(after));
}
