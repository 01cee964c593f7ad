/** One line of a text and where it begins; the line break is not part of it. */
export interface TextLine {
  readonly start: number;
  readonly text: string;
}

export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    lines.push({ start, text: line });
    start += line.length + 1;
  }
  return lines;
}

/** As far as anything looks to the side of a word: lines may be as long as a document, and looking back must not cost that much. */
export const BESIDE = 150;

/** What stands before a place in a line, from the start of the line or from as far as anything looks. */
export function textBefore({ text }: Pick<TextLine, "text">, offset: number): string {
  return text.slice(Math.max(0, offset - BESIDE), offset);
}
