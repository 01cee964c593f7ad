import { z } from "@hono/zod-openapi";
import { IsoDate, MinutesKind, Outcome } from "@referat/parser/records";
import { Visibility } from "@referat/search-index";
import { FacetName } from "./facets.ts";

const MAX_QUERY_LENGTH = 400; // longer questions are cut by the plan; refusing says so
const MAX_VALUES = 50; // more boxes than anybody ticks
const MAX_VALUE_LENGTH = 300; // the longest recommender seen names six bodies
const MAX_PER_PAGE = 100; // a page of answers; a whole result is an export
const MAX_PAGE = 500; // 10,000 hits at the usual size: the engine pages no further

/** A parameter that may be given several times, meaning "one of these". */
export function several<Value extends z.ZodType<string>>(value: Value) {
  return z
    .union([value, z.array(value).max(MAX_VALUES)])
    .optional()
    .transform((given) => (given === undefined ? undefined : [given].flat()));
}

/** A name as it stands in the minutes. */
export const Text = z.string().min(1).max(MAX_VALUE_LENGTH);
const YesOrNo = z.enum(["true", "false"]).transform((value) => value === "true");
const Day = IsoDate.refine((day) => !Number.isNaN(Date.parse(day)), "is not a day");

/** What a search may be narrowed by; the same names in every address that takes a search. */
export const FilterParameters = z.strictObject({
  q: z.string().max(MAX_QUERY_LENGTH).default("").openapi({
    description: 'Words, "a phrase", -without, journal numbers and Danish dates',
    example: "fritidsjob",
  }),
  body: several(Text).openapi({ description: "Organ", example: "Økonomiudvalget" }),
  municipality: several(Text),
  from: Day.optional().openapi({ description: "First day of the meeting", example: "2024-01-01" }),
  to: Day.optional().openapi({ description: "Last day of the meeting", example: "2024-12-31" }),
  outcome: several(Outcome),
  kle: several(z.string().regex(/^\d{2}\.\d{2}$/, "is not a KLE group like 00.30")).openapi({ example: "00.30" }),
  actionFacet: several(z.string().regex(/^[A-ZÆØÅ]\d{2}$/, "is not a facet like P35")).openapi({ example: "P35" }),
  recommender: several(Text),
  access: several(Visibility),
  kind: several(MinutesKind),
  dissent: YesOrNo.optional().openapi({ type: "boolean", description: "Only items where somebody disagreed" }),
  routine: YesOrNo.optional().openapi({ type: "boolean", description: "Approval of the agenda and the like" }),
});
export type FilterParameters = z.infer<typeof FilterParameters>;

/** A search, its order, and which page of it. Unknown names are refused. */
export const SearchParameters = FilterParameters.extend({
  sort: z.enum(["relevance", "newest", "oldest"]).optional(),
  page: z.coerce.number().int().min(1).max(MAX_PAGE).default(1),
  facets: several(FacetName).openapi({ description: "What to count over all hits" }),
  perPage: z.coerce.number().int().min(1).max(MAX_PER_PAGE).default(20),
});
export type SearchParameters = z.infer<typeof SearchParameters>;
