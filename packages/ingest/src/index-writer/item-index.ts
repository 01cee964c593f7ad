import type { SearchDocument } from "@referat/search-index";

/** A write to the search index: both parts happen, or the promise is rejected and the caller tries again. */
export interface IndexChange {
  readonly put: readonly SearchDocument[];
  /** Ids to take out; ids that are not there are no error. */
  readonly remove: readonly string[];
}

/** The search index as the jobs see it. */
export interface ItemIndex {
  /** Resolves when everything of the change can be searched. @throws TransientError, PermanentError */
  write(change: IndexChange): Promise<void>;
}
