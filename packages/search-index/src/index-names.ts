/** Names of the indexes in the engine; `prefix` keeps tests and installations apart that share one engine. */
export interface IndexNames {
  /** What visitors search. */
  readonly items: string;
  /** Built beside it by a re-index and swapped in when the comparison is good. */
  readonly itemsNext: string;
}

/** `indexNames()` has `items`; `indexNames("test-1")` has `test-1-items`. */
export function indexNames(prefix = ""): IndexNames {
  const start = prefix === "" ? "" : `${prefix}-`;
  return { items: `${start}items`, itemsNext: `${start}items-next` };
}
