export {
  DISPLAYED_ATTRIBUTES,
  FILTERABLE_ATTRIBUTES,
  type FilterableAttribute,
  HIT_ATTRIBUTES,
  SORTABLE_ATTRIBUTES,
  type SortableAttribute,
} from "./attributes.ts";
export { contentHash } from "./content-hash.ts";
export { type LearntAbbreviation, parseAbbreviation } from "./danish/learn-abbreviations.ts";
export { type IndexNames, indexNames } from "./index-names.ts";
export { indexSettings } from "./index-settings.ts";
export { ItemDetail } from "./item-detail.ts";
export { meetingId } from "./meeting-id.ts";
export type { EngineQuery, EngineRequest } from "./query/engine-request.ts";
export { between, oneOf, questionFilter } from "./query/filter.ts";
export { type AttemptKind, planSearch, type SearchAttempt, type SearchPlan } from "./query/plan-search.ts";
export { type AskedCaseNumber, readCaseNumbers } from "./query/read-case-numbers.ts";
export type { AskedWord, Understood } from "./query/read-question.ts";
export { type PlanAnswer, runPlan } from "./query/run-plan.ts";
export type { SearchFilters, SearchQuestion, SearchSort } from "./query/search-question.ts";
export { SearchDocument } from "./search-document.ts";
export type { Highlight } from "./show/cut-text.ts";
export { createHighlighter, type Highlighter } from "./show/highlighter.ts";
export { type SearchContext, toSearchDocuments } from "./to-search-documents.ts";
export { itemVisibility, maySee, Visibility, visibilityFilter } from "./visibility.ts";
