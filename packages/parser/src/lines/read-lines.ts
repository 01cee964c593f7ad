import type { SourceDocument, SourceLine } from "../source-document.ts";
import { blankLine, type Line } from "./line.ts";
import { gluedAt } from "./split-glued.ts";
import { stripMarkup } from "./strip-markup.ts";
import { stripWebHandles } from "./strip-web-handles.ts";

const TAB_WIDTH = 4;

/** Every line of a document in reading order, with its place in the extracted text; glued headings are lines of their own. */
export function readLines(document: SourceDocument): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let number = 1;
  for (const page of document.pages) {
    const blank = blankLine(page.number);
    for (const source of page.lines) {
      const printed = source.text.trim();
      if (printed === "" && source.furniture !== true) lines.push(blank);
      else {
        const line = readLine(source, printed, { index: lines.length, number, offset, page: page.number });
        const parts = splitLine(line);
        if (parts === null) lines.push(line);
        else lines.push(...parts);
      }
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

function readLine(source: SourceLine, printed: string, { index, number, offset, page }: Place): Line {
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
    text: stripWebHandles(text),
    indent: leading === 0 ? 0 : indentOf(source.text.slice(0, leading)),
    headingLevel: source.headingLevel ?? headingLevel,
    href: source.href ?? href,
    furniture: source.furniture ?? false,
  };
}

/** The lines that one holds because breaks between them were lost; null for nearly all lines. */
function splitLine(line: Line): Line[] | null {
  if (line.text === "" || line.text.length !== line.printed.length) return null;
  const cuts = gluedAt(line.text);
  if (cuts.length === 0) return null;
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
