import { z } from "zod";
import { CaseNumber } from "./case-number.ts";
import { Decision, IsoDate } from "./decision.ts";
import { Outcome } from "./outcome.ts";
import { Recommendation } from "./recommendation.ts";
import { Section } from "./section.ts";
import { Span } from "./span.ts";

/** What an earlier body decided on the same case, printed inside the item (Historik, Sagsforløb, chains). */
export const EarlierDecision = z.object({
  body: z.string().nullable(),
  date: IsoDate.nullable(),
  /** Number of the item at that meeting, as printed. */
  item: z.string().nullable(),
  text: z.string(),
  outcome: Outcome,
  span: Span,
});
export type EarlierDecision = z.infer<typeof EarlierDecision>;

/** Bilag. */
export const Attachment = z.object({ title: z.string(), href: z.string().nullable(), span: Span });
export type Attachment = z.infer<typeof Attachment>;

/** An occasion of this or another body that the item mentions. */
export const Reference = z.object({
  kind: z.enum(["earlierMeeting", "laterMeeting", "otherBody"]),
  body: z.string().nullable(),
  date: IsoDate.nullable(),
  text: z.string(),
  span: Span,
});
export type Reference = z.infer<typeof Reference>;

/** Whether the public may read the item. */
export const ItemAccess = z.enum(["open", "closed"]);
export type ItemAccess = z.infer<typeof ItemAccess>;

/** Dagsordenspunkt. */
export const AgendaItem = z.object({
  /** Letters, digits, `-` and `_` only; survives re-extraction, repair and re-parsing of the same meeting. */
  id: z.string().regex(/^[A-Za-z0-9_-]{1,300}$/),
  /** As printed: `7`, `4.1`, `03A`. */
  number: z.string(),
  /** 1, 2, 3 … in reading order. */
  position: z.number().int().positive(),
  /** Wrapped lines joined, mark-up and letter damage gone, route kept as printed. */
  title: z.string(),
  titleAsPrinted: z.string(),
  /** `MBU/ØU/KB - Title` has `["MBU", "ØU", "KB"]`. */
  route: z.array(z.string()),
  access: ItemAccess,
  caseNumber: CaseNumber.nullable(),
  sections: z.array(Section),
  recommendations: z.array(Recommendation),
  decision: Decision.nullable(),
  earlierDecisions: z.array(EarlierDecision),
  attachments: z.array(Attachment),
  references: z.array(Reference),
  /** Approval of the agenda, any other business, signature sheet … */
  routine: z.boolean(),
  span: Span,
});
export type AgendaItem = z.infer<typeof AgendaItem>;
