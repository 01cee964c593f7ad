import type { Span } from "../records/index.ts";
import type { Line } from "./line.ts";

/** Makes spans of the unrepaired extracted text from lines of the repaired one. */
export interface Spans {
  /** From the first character of `first` to the last one of `last`. */
  ofLines(first: Line, last: Line): Span;
  /** From one offset to another, both in the repaired extracted text; `first` and `last` are the lines they lie in. */
  within(first: Line, start: number, last: Line, end: number): Span;
}

/** @param toOriginal maps an offset of the repaired extracted text to the unrepaired one */
export function createSpans(toOriginal: (offset: number) => number): Spans {
  const within: Spans["within"] = (first, start, last, end) => ({
    page: first.page,
    startLine: first.number,
    endLine: last.number,
    start: toOriginal(start),
    end: toOriginal(end),
  });
  return { within, ofLines: (first, last) => within(first, first.start, last, last.end) };
}
