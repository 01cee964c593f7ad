import { z } from "zod";
import { Span } from "./span.ts";

/** Kind of a section; the Danish headings are data in `danish/section-headings.ts`. */
export const SectionKind = z.enum([
  "occasion",
  "summary",
  "background",
  "caseStatement",
  "assessment",
  "legalBasis",
  "finance",
  "hearing",
  "consequences",
  "process",
  "recommendation",
  "decision",
  "history",
  "attachments",
  "attendance",
  "other",
]);
export type SectionKind = z.infer<typeof SectionKind>;

/** Afsnit: a heading (null where the text stands right under the item's title) and the text below it. */
export const Section = z.object({
  kind: SectionKind,
  heading: z.string().nullable(),
  text: z.string(),
  span: Span,
});
export type Section = z.infer<typeof Section>;
