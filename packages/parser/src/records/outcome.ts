import { z } from "zod";

/** Udfald: what the words of the decision itself did to the recommendation. */
export const Outcome = z.enum([
  "approved",
  "approvedWithChanges",
  "decided",
  "noted",
  "discussed",
  "informed",
  "postponed",
  "referred",
  "returned",
  "withdrawn",
  "rejected",
  "none",
]);
export type Outcome = z.infer<typeof Outcome>;
