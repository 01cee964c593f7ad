/** Fields that may be asked for by value in a filter, and be counted as facets. */
export const VALUE_ATTRIBUTES = [
  "id",
  "meetingId",
  "documentId",
  "sourceId",
  "body",
  "municipality",
  "kind",
  "year",
  "visibility",
  "routine",
  "caseNumber",
  "casePrefixes",
  "caseTails",
  "mentionedCases",
  "meetingCase",
  "kleGroup",
  "actionFacet",
  "outcome",
  "otherOutcomes",
  "recommenders",
  "hasDissent",
  "abbreviations",
] as const;

/** Days, of which a filter may ask for all between two. */
export const DAY_ATTRIBUTES = ["dateNumber", "mentionedDates", "dueNumbers"] as const;

/** Fields that may stand in a filter. */
export type FilterableAttribute = (typeof VALUE_ATTRIBUTES)[number] | (typeof DAY_ATTRIBUTES)[number];

/** Fields that hits may be ordered by. */
export const SORTABLE_ATTRIBUTES = ["dateNumber", "position", "meetingId", "id"];

/** Fields of the printed text and the item's facts; the engine's own word lists under `terms` are never sent out. */
export const DISPLAYED_ATTRIBUTES = [
  "id",
  "meetingId",
  "documentId",
  "sourceId",
  "publishedAt",
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
  "earlier",
  "detail",
] as const;

const NOT_IN_LISTS: ReadonlySet<string> = new Set(["detail", "earlier", "casePrefixes", "abbreviations"]);

/** What a list of hits needs: everything displayed but the whole record and the engine's bookkeeping. */
export const HIT_ATTRIBUTES: readonly (typeof DISPLAYED_ATTRIBUTES)[number][] = DISPLAYED_ATTRIBUTES.filter(
  (attribute) => !NOT_IN_LISTS.has(attribute),
);

/** Ways of matching, closest to the print first; see `danish/tokens.ts`. */
type TermKind = "words" | "stems" | "parts" | "concepts";

/** Places of an item, weightiest first, and the ways of matching there, closest first. */
const PLACES: Readonly<Record<string, readonly TermKind[]>> = {
  title: ["words", "stems", "parts", "concepts"],
  focus: ["stems", "parts", "concepts"],
  act: ["words", "stems", "parts", "concepts"],
  text: ["words", "stems", "parts", "concepts"],
  meeting: ["words", "stems"],
};

/** The searchable fields of these ways of matching, by place and then by closeness. */
export function termAttributes(...kinds: readonly TermKind[]): string[] {
  return Object.entries(PLACES).flatMap(([place, its]) =>
    its.filter((kind) => kinds.includes(kind)).map((kind) => `terms.${place}.${kind}`),
  );
}

/** Everything that is searched, weightiest first. */
export const SEARCHABLE_ATTRIBUTES: readonly string[] = termAttributes("words", "stems", "parts", "concepts");
