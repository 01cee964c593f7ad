import type { SourceLine } from "@referat/parser/source-document";
import { wordParagraphs } from "./word-paragraphs.ts";
import { findElements } from "./xml-elements.ts";

/**
 * Words that a `document.xml` shows and no line has: mammoth leaves out, without a word, what stands in elements that it does
 * not know (fields, boxes and formulas of newer and of other programs). What was moved away is not missed.
 */
export function lostWords(xml: string, lines: readonly SourceLine[]): string[] {
  const read = new Set(lines.flatMap(({ text }) => wordsOf(text)));
  const shown = wordParagraphs(dropMoved(xml)).flatMap(wordsOf);
  return [...new Set(shown)].filter((word) => !read.has(word));
}

function wordsOf(text: string): string[] {
  return text.replace(/[\p{Cc}\u00AD\u200B\uFEFF]/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

function dropMoved(xml: string): string {
  let kept = "";
  let done = 0;
  for (const { start, end } of findElements(xml, "w:moveFrom")) {
    kept += xml.slice(done, start);
    done = end;
  }
  return kept + xml.slice(done);
}
