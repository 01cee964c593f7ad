import type { SourceLine } from "@referat/parser/source-document";
import { readListMark } from "./list-mark.ts";

/** What is known of a line beside its words. */
export type LineMarks = Pick<SourceLine, "headingLevel" | "href" | "furniture">;

/** Gathers the lines of a format that knows paragraphs, with an empty line between them as in a text export. */
export interface LineCollector {
  /** Adds to the line in the making; `marks` count for the whole line. */
  add(text: string, marks?: LineMarks): void;
  /** Ends the line, if there is anything on it. */
  endLine(): void;
  /** Ends the line and leaves an empty one before the next. */
  endParagraph(): void;
  finish(): SourceLine[];
}

export function createLineCollector(): LineCollector {
  const lines: SourceLine[] = [];
  let text = "";
  let marks: LineMarks = {};
  let blankBefore = false;

  function endLine(): void {
    const printed = tidy(text);
    if (printed !== "") {
      if (blankBefore && lines.length > 0 && !isNextItem(lines.at(-1)?.text, printed)) lines.push({ text: "" });
      lines.push({ text: printed, ...marks });
      blankBefore = false;
    }
    text = "";
    marks = {};
  }

  return {
    add(more, moreMarks = {}) {
      text += more;
      marks = { ...marks, ...moreMarks };
    },
    endLine,
    endParagraph() {
      endLine();
      blankBefore = true;
    },
    finish() {
      endLine();
      return lines;
    },
  };
}

/** Items of a list stand together, even where the format makes each a paragraph. */
function isNextItem(above: string | undefined, line: string): boolean {
  return (
    above !== undefined && readListMark(above.trimStart()) !== undefined && readListMark(line.trimStart()) !== undefined
  );
}

/** Control characters, soft hyphens and doubled blanks go; tabs (table cells) and the indent of a nested list stay. */
function tidy(text: string): string {
  const clean = text
    .replace(/[^\P{Cc}\t]|[\u00AD\u200B\uFEFF]/gu, "")
    .replace(/[ \u00A0\u2000-\u200A]+/gu, " ")
    .replace(/ ?\t ?/gu, "\t");
  return clean.trim() === "" ? "" : clean.trimEnd();
}
