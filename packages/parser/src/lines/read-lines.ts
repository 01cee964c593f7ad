import type { SourceDocument, SourceLine } from "../source-document.ts";
import type { Line } from "./line.ts";
import { gluedAt } from "./split-glued.ts";
import { stripMarkup } from "./strip-markup.ts";

const TAB_WIDTH = 4;
const ZERO_WIDTH = /\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/g;
const INVISIBLE = /\u00a0|\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/;

/** Every line of a document in reading order, with its place in the extracted text; glued headings are lines of their own. */
export function readLines(document: SourceDocument): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let number = 1;
  for (const page of document.pages) {
    for (const source of page.lines) {
      const line = readLine(source, { index: lines.length, number, offset, page: page.number });
      for (const part of splitLine(line)) lines.push(part);
      offset += source.text.length + 1;
      number += 1;
    }
  }
  return lines;
}

interface Place {
  readonly index: number;
  readonly number: number;
  readonly offset: number;
  readonly page: number | null;
}

function readLine(source: SourceLine, { index, number, offset, page }: Place): Line {
  const printed = source.text.trim();
  const leading = source.text.length - source.text.trimStart().length;
  const { text, headingLevel, href } = stripMarkup(printed);
  const start = offset + (printed === "" ? 0 : leading);
  return {
    index,
    number,
    page,
    start,
    end: start + printed.length,
    printed,
    text: withoutInvisible(text),
    indent: indentOf(source.text.slice(0, leading)),
    headingLevel: source.headingLevel ?? headingLevel,
    href: source.href ?? href,
    furniture: source.furniture ?? false,
  };
}

/** Zero-width characters and soft hyphens say nothing; a no-break space is a blank. */
function withoutInvisible(text: string): string {
  if (!INVISIBLE.test(text)) return text;
  return text.replaceAll("\u00a0", " ").replace(ZERO_WIDTH, "").trim();
}

function splitLine(line: Line): Line[] {
  if (line.text.length !== line.printed.length) return [line];
  const cuts = gluedAt(line.text);
  if (cuts.length === 0) return [line];
  const bounds = [0, ...cuts, line.text.length];
  return bounds.slice(0, -1).map((from, part) => {
    const piece = line.text.slice(from, bounds[part + 1]);
    const text = piece.trim();
    const at = from + (piece.length - piece.trimStart().length);
    const start = line.start + at;
    const printed = line.printed.slice(at, at + text.length);
    return { ...line, index: line.index + part, text, printed, start, end: start + text.length };
  });
}

function indentOf(leading: string): number {
  let indent = 0;
  for (const character of leading) indent += character === "\t" ? TAB_WIDTH : 1;
  return indent;
}
