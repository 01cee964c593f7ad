import type { Spans } from "../lines/spans.ts";
import type { Meeting, Reference } from "../records/index.ts";
import type { RawSection } from "../sections/find-sections.ts";

/** What references are read against. */
export interface ReferenceContext {
  readonly spans: Spans;
  readonly meeting: Meeting;
}

export function readReferences(_sections: readonly RawSection[], _context: ReferenceContext): Reference[] {
  return [];
}
