import { z } from "zod";

/** Why and when something was taken down for good. Kept by content hash, so that the same bytes do not come back. */
export const Removal = z.object({ reason: z.string(), at: z.iso.datetime() });
export type Removal = z.infer<typeof Removal>;
