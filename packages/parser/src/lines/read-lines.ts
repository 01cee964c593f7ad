import type { SourceDocument, SourceLine } from "../source-document.ts";
import type { Line } from "./line.ts";
import { stripMarkup } from "./strip-markup.ts";

const TAB_WIDTH = 4;

/** Every line of a document in reading order, with its place in the extracted text. */
export function readLines(document: SourceDocument): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const page of document.pages) {
    for (const source of page.lines) {
      lines.push(readLine(source, lines.length, offset, page.number));
      offset += source.text.length + 1;
    }
  }
  return lines;
}

function readLine(source: SourceLine, index: number, offset: number, page: number | null): Line {
  const printed = source.text.trim();
  const leading = source.text.length - source.text.trimStart().length;
  const { text, headingLevel, href } = stripMarkup(printed);
  const start = offset + (printed === "" ? 0 : leading);
  return {
    index,
    number: index + 1,
    page,
    start,
    end: start + printed.length,
    printed,
    text: text.includes("\u00a0") ? text.replaceAll("\u00a0", " ").trim() : text,
    indent: indentOf(source.text.slice(0, leading)),
    headingLevel: source.headingLevel ?? headingLevel,
    href: source.href ?? href,
    furniture: source.furniture ?? false,
  };
}

function indentOf(leading: string): number {
  let indent = 0;
  for (const character of leading) indent += character === "\t" ? TAB_WIDTH : 1;
  return indent;
}
