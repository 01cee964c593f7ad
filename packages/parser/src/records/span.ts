import { z } from "zod";

/**
 * A place in the extracted text *before* repair (see `extractedText` in `source-document.ts`).
 * `startLine`/`endLine` count from 1 and both are part of the span; `start`/`end` are UTF-16 offsets from 0, `end` is exclusive.
 */
export const Span = z.object({
  /** Page of the first character, from 1; null where the format has no pages. */
  page: z.number().int().positive().nullable(),
  startLine: z.number().int().positive(),
  endLine: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Span = z.infer<typeof Span>;
