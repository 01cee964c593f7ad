import { z } from "zod";

/** What one run over a source found. Counts are documents. */
export const RunReport = z.object({
  sourceId: z.string(),
  startedAt: z.iso.datetime(),
  seconds: z.number(),
  /** The whole source was seen; only then anything is concluded from what is missing. */
  complete: z.boolean(),
  /** Why it was not. */
  error: z.string().nullable(),
  found: z.number().int(),
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  /** Taken down earlier; left alone. */
  removed: z.number().int(),
  /** Not there in this run, nor yet withdrawn. */
  missing: z.number().int(),
  withdrawn: z.number().int(),
  /** Too many were missing at once: the source is doubted, not the documents. */
  withdrawalRefused: z.boolean(),
  /** Known to the archive as failed when the run ended. */
  failed: z.number().int(),
});
export type RunReport = z.infer<typeof RunReport>;
