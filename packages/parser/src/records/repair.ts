import { z } from "zod";
import { Span } from "./span.ts";

/** One edit of the text repair. Spans of all edits are in reading order and never overlap. */
export const Repair = z.object({
  /** Place of `before` in the extracted text. */
  span: Span,
  before: z.string(),
  after: z.string(),
  rule: z.string(),
  /**
   * 1: one reading, met before. 2: one reading. 3: the clear best of several; told as a diagnostic where it is less sure.
   * Anything below stays as printed and is only a diagnostic.
   */
  tier: z.number().int().min(1).max(4),
  confidence: z.number().min(0).max(1),
  alternatives: z.array(z.string()),
});
export type Repair = z.infer<typeof Repair>;
