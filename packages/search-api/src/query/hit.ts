import { z } from "@hono/zod-openapi";
import { Outcome } from "@referat/parser/records";
import { SearchDocument } from "@referat/search-index";

/** The fields of a search document that a hit is made of. */
const HitFields = SearchDocument.pick({
  id: true,
  meetingId: true,
  documentId: true,
  number: true,
  title: true,
  body: true,
  municipality: true,
  date: true,
  kind: true,
  visibility: true,
  routine: true,
  caseNumber: true,
  meetingCase: true,
  actionFacet: true,
  kleGroup: true,
  outcome: true,
  otherOutcomes: true,
  decision: true,
  postponedTo: true,
  hasDissent: true,
  recommenders: true,
  recommendation: true,
  attachments: true,
  page: true,
});
export const hitFields = Object.keys(HitFields.shape);

/** One agenda item in a list of answers: enough to read what was decided, and to go on from there. */
export const Hit = z
  .object({
    id: z.string(),
    number: z.string().openapi({ description: "Number on the agenda, as printed", example: "4.1" }),
    title: z.string(),
    body: z.string().nullable().openapi({ description: "Organ", example: "Økonomiudvalget" }),
    municipality: z.string().nullable(),
    date: z.string().nullable().openapi({ description: "Day of the meeting", example: "2024-03-20" }),
    caseNumber: z
      .string()
      .nullable()
      .openapi({ description: "Journalnummer, canonical", example: "00.01.00-P35-9-22" }),
    meetingCase: z.boolean().openapi({ description: "The number is the meeting series' own, not a topic's" }),
    outcome: Outcome.nullable(),
    otherOutcomes: z.array(Outcome),
    decision: z.string().nullable().openapi({ description: "The decision, word for word; null where none is printed" }),
    snippet: z.string().openapi({ description: "The passage that answers the question, word for word" }),
    recommendation: z.string().openapi({ description: "Indstilling, word for word" }),
    recommenders: z.array(z.string()),
    postponedTo: z.string().nullable(),
    hasDissent: z.boolean(),
    routine: z.boolean(),
    kind: z.string().openapi({ description: "Kind of the document", example: "minutes" }),
    access: z.enum(["open", "internal", "closed"]),
    attachments: z.array(z.string()),
    meetingId: z.string(),
    documentId: z.string(),
    page: z.number().nullable().openapi({ description: "Page of the original on which the item starts" }),
    links: z.object({
      page: z.string().openapi({ description: "The item for people" }),
      case: z.string().nullable(),
      meeting: z.string(),
      original: z.string().openapi({ description: "The original document, opened at the item's page" }),
    }),
  })
  .openapi("Hit");
export type Hit = z.infer<typeof Hit>;

/** Reads a hit out of what the engine returned for `hitFields`. */
export function toHit(engineHit: unknown): Hit {
  const { visibility, ...fields } = HitFields.parse(engineHit);
  return {
    ...fields,
    access: visibility,
    snippet: fields.decision ?? fields.recommendation,
    links: {
      page: `/punkt/${fields.id}`,
      case: fields.caseNumber === null ? null : `/sag/${encodeURIComponent(fields.caseNumber)}`,
      meeting: `/moede/${fields.meetingId}`,
      original: `/api/v1/originals/${fields.documentId}${fields.page === null ? "" : `#page=${fields.page}`}`,
    },
  };
}
