/** Fields that may stand in a filter, and be counted as facets. */
export const FILTERABLE_ATTRIBUTES = [
  "id",
  "meetingId",
  "documentId",
  "sourceId",
  "body",
  "municipality",
  "kind",
  "dateNumber",
  "year",
  "visibility",
  "routine",
  "caseNumber",
  "casePrefixes",
  "caseTails",
  "mentionedCases",
  "mentionedDates",
  "meetingCase",
  "kleGroup",
  "actionFacet",
  "outcome",
  "otherOutcomes",
  "recommenders",
  "hasDissent",
  "dueNumbers",
  "abbreviations",
] as const;
export type FilterableAttribute = (typeof FILTERABLE_ATTRIBUTES)[number];

/** Fields that hits may be ordered by. */
export const SORTABLE_ATTRIBUTES = ["dateNumber", "position", "meetingId", "id", "routine"] as const;
export type SortableAttribute = (typeof SORTABLE_ATTRIBUTES)[number];

/** Fields of the printed text and the item's facts; the engine's own word lists under `terms` are never sent out. */
export const DISPLAYED_ATTRIBUTES = [
  "id",
  "meetingId",
  "documentId",
  "sourceId",
  "contentHash",
  "number",
  "position",
  "title",
  "route",
  "body",
  "municipality",
  "date",
  "dateNumber",
  "kind",
  "visibility",
  "routine",
  "caseNumber",
  "caseNumberRaw",
  "casePrefixes",
  "meetingCase",
  "mentionedCases",
  "kleGroup",
  "actionFacet",
  "outcome",
  "otherOutcomes",
  "decision",
  "postponedTo",
  "hasDissent",
  "recommenders",
  "recommendation",
  "text",
  "attachments",
  "page",
  "dueNumbers",
  "abbreviations",
  "detail",
] as const;

/** What a list of hits needs: everything displayed but the whole record and the engine's bookkeeping. */
export const HIT_ATTRIBUTES: readonly (typeof DISPLAYED_ATTRIBUTES)[number][] = DISPLAYED_ATTRIBUTES.filter(
  (attribute) => attribute !== "detail" && attribute !== "casePrefixes" && attribute !== "abbreviations",
);

/** Where an exact word is looked for, weightiest place first. */
export const WORD_ATTRIBUTES = ["terms.titleWords", "terms.actWords", "terms.textWords", "terms.placeWords"] as const;
/** Where a stem is looked for. */
export const STEM_ATTRIBUTES = ["terms.titleStems", "terms.actStems", "terms.textStems", "terms.placeStems"] as const;
/** Where the stem of a compound's part is looked for. */
export const PART_ATTRIBUTES = ["terms.titleParts", "terms.actParts", "terms.textParts"] as const;
/** Where a concept is looked for: another word for the same thing. */
export const CONCEPT_ATTRIBUTES = ["terms.titleConcepts", "terms.actConcepts", "terms.textConcepts"] as const;
