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
