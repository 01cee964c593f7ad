import { z } from "zod";
import { Span } from "./span.ts";

/** Doubt, written down. Codes are listed in `diagnostics/diagnostic-codes.ts`; `extraction.…` is what the extractor warned of. */
export const Diagnostic = z.object({
  code: z.string(),
  severity: z.enum(["info", "warning", "error"]),
  message: z.string(),
  span: Span.optional(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;
