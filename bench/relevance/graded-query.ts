import { z } from "zod";

/** A query with the items that answer it: `[document, item number, grade]`, everything not listed is grade 0. */
export const GradedQuery = z.object({
  q: z.string(),
  kind: z.string(),
  relevant: z.array(z.tuple([z.string(), z.union([z.string(), z.number()]), z.number().int().min(1).max(3)])).min(1),
  note: z.string().optional(),
});
export type GradedQuery = z.infer<typeof GradedQuery>;

/** How both the grades and the ranked answers name an item. */
export function itemKey(document: string, number: string | number): string {
  return `${document}/${number}`;
}

/** The grades of a query by item key. */
export function gradesOf(query: GradedQuery): Map<string, number> {
  return new Map(query.relevant.map(([document, number, grade]) => [itemKey(document, number), grade]));
}
