import { z } from "zod";
import { Span } from "./span.ts";

/** Indstilling: who recommends what to the meeting. */
export const Recommendation = z.object({
  /** Everything before *indstiller*, as printed but for repaired letters; null where nobody is named. */
  recommender: z.string().nullable(),
  clauses: z.array(z.object({ number: z.string().nullable(), text: z.string() })),
  span: Span,
});
export type Recommendation = z.infer<typeof Recommendation>;
