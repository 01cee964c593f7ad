import { z } from "@hono/zod-openapi";

const MAX_QUERY_LENGTH = 500; // longer than any heading; the engine reads ten words
const MAX_PER_PAGE = 100; // a page of answers, not an export

/** What may stand in the address of a search. Unknown names are refused. */
export const SearchParameters = z.strictObject({
  q: z.string().max(MAX_QUERY_LENGTH).default("").openapi({ example: "fritidsjob" }),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
  perPage: z.coerce.number().int().min(1).max(MAX_PER_PAGE).default(20),
});
export type SearchParameters = z.infer<typeof SearchParameters>;
