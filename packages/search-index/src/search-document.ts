import { Outcome } from "@referat/parser/records";
import { z } from "zod";
import { SearchTerms } from "./search-terms.ts";
import { Visibility } from "./visibility.ts";

/**
 * What is written to the engine: one agenda item, flat. Owned by this package; it changes when searching changes.
 * Text is as printed (repaired); its Danish companions under `terms` are never sent out.
 */
export const SearchDocument = z.object({
  /** The item's id in the record. */
  id: z.string(),
  meetingId: z.string(),
  /** The document in the archive that the item was read from: 32 hexadecimal digits. Not the hash of its bytes. */
  documentId: z.string(),
  sourceId: z.string(),
  /** When the archive first had what the document says now: see `SearchContext`. */
  publishedAt: z.string(),
  /** Hash of everything else in this search document: the audit compares it with the archive. */
  contentHash: z.string(),
  number: z.string(),
  position: z.number(),
  title: z.string(),
  route: z.array(z.string()),
  body: z.string().nullable(),
  municipality: z.string().nullable(),
  /** `YYYY-MM-DD`. */
  date: z.string().nullable(),
  /** 20240320: sortable and filterable. 0 where the date is unknown. */
  dateNumber: z.number(),
  /** Year of the meeting, `2024`: for counting. Null where the date is unknown. */
  year: z.string().nullable(),
  kind: z.string(),
  visibility: Visibility,
  routine: z.boolean(),
  /** Canonical case number of the item itself. */
  caseNumber: z.string().nullable(),
  caseNumberRaw: z.string().nullable(),
  /** Every segment prefix of the canonical number, for prefix look-ups by filter. */
  casePrefixes: z.array(z.string()),
  /** Action facet with serial and year, `P35-9` and `P35-9-22`: how people quote a number they know. */
  caseTails: z.array(z.string()),
  meetingCase: z.boolean(),
  /** Canonical numbers that the text mentions beside its own. */
  mentionedCases: z.array(z.string()),
  /** Days and months the text names, as 20240424 and 20240400. */
  mentionedDates: z.array(z.number()),
  kleGroup: z.string().nullable(),
  actionFacet: z.string().nullable(),
  outcome: Outcome.nullable(),
  otherOutcomes: z.array(Outcome),
  /** Words of the decision, null where none is printed (an agenda). */
  decision: z.string().nullable(),
  postponedTo: z.string().nullable(),
  hasDissent: z.boolean(),
  recommenders: z.array(z.string()),
  recommendation: z.string(),
  /** Sections other than recommendation, decision and attachments, in order. */
  text: z.string(),
  attachments: z.array(z.string()),
  /** Page of the original on which the item starts. */
  page: z.number().nullable(),
  /** Days something has to be done by (`decision.actions[].due`), as 20240320: filterable, for `/api/v1/actions`. */
  dueNumbers: z.array(z.number()),
  /** `SPL=Sekretariat for Politik og Ledelse`: what the text itself explains; see `danish/learn-abbreviations.ts`. */
  abbreviations: z.array(z.string()),
  terms: SearchTerms,
  /** The item's `earlierDecisions` as JSON, displayed only: all that a case needs of the record beside the hit. */
  earlier: z.string(),
  /** The whole record of the item, an `ItemDetail` as JSON: displayed only. */
  detail: z.string(),
});
export type SearchDocument = z.infer<typeof SearchDocument>;
