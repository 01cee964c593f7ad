import { z } from "zod";
import { Outcome } from "./outcome.ts";
import { Span } from "./span.ts";

/** A calendar day, `YYYY-MM-DD`. */
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Something someone has to do after the meeting according to the words of the decision. */
export const Action = z.object({
  who: z.string().nullable(),
  /** Verbatim words of the decision. */
  what: z.string(),
  due: IsoDate.nullable(),
  span: Span,
});
export type Action = z.infer<typeof Action>;

/** Afstemning: names or party letters as printed, numbers where only numbers are printed. */
export const Votes = z.object({
  for: z.array(z.string()),
  against: z.array(z.string()),
  abstained: z.array(z.string()),
  counts: z
    .object({
      for: z.number().int().nonnegative().nullable(),
      against: z.number().int().nonnegative().nullable(),
      abstained: z.number().int().nonnegative().nullable(),
    })
    .optional(),
});
export type Votes = z.infer<typeof Votes>;

/** Beslutning: the words of this meeting, and what they amount to. */
export const Decision = z.object({
  text: z.string(),
  outcome: Outcome,
  otherOutcomes: z.array(Outcome),
  /** The words that gave `outcome`; empty for `none` with an empty field. */
  evidence: z.string(),
  /** `recommended` and `forwarded` are no adoption. */
  level: z.enum(["adopted", "recommended", "forwarded", "none"]),
  decidedBy: z.string().nullable(),
  /** One bullet or one sentence each. */
  statements: z.array(z.string()),
  postponedTo: IsoDate.nullable(),
  dates: z.array(IsoDate),
  actions: z.array(Action),
  votes: Votes.nullable(),
  /** Whole sentences of those who disagreed or made a reservation. */
  dissent: z.array(z.string()),
  absent: z.array(z.string()),
  /** Inhabile. */
  disqualified: z.array(z.string()),
  span: Span,
});
export type Decision = z.infer<typeof Decision>;
