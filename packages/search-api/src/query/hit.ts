import { z } from "@hono/zod-openapi";
import { Outcome } from "@referat/parser/records";
import { SearchDocument } from "@referat/search-index";
import { excerpt, type MarkedPiece } from "./excerpt.ts";

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
}).extend({ text: z.string().optional() });
/** What to ask the engine for where no passage of the text is wanted. */
export const hitFields = Object.keys(HitFields.shape).filter((field) => field !== "text");

const DECISION_LENGTH = 420; // most decisions whole, on a phone's screen
const PASSAGE_LENGTH = 260; // three lines

const MarkedText = z
  .array(z.object({ text: z.string(), marked: z.boolean() }))
  .openapi("MarkedText", { description: "Printed text in pieces; `marked` ones are what matched" });

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
    highlights: z.object({ title: MarkedText, decision: MarkedText, passage: MarkedText }),
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

/** Marks what answered the question in a printed text. */
export type Marker = (text: string) => MarkedPiece[];

const unmarked: Marker = (text) => (text === "" ? [] : [{ text, marked: false }]);

/** Reads a hit out of what the engine returned for `hitFields` (and `text`, where a passage of it is wanted). */
export function toHit(engineHit: Readonly<Record<string, unknown>>, mark: Marker = unmarked): Hit {
  const { visibility, text, ...fields } = HitFields.parse(engineHit);
  const title = mark(fields.title);
  const decision = mark(fields.decision ?? "");
  const passage = findPassage([fields.recommendation, ...fields.attachments, text ?? ""], decision, mark);
  return {
    ...fields,
    access: visibility,
    snippet: plain(passage.length > 0 ? passage : excerpt(decision, PASSAGE_LENGTH)),
    highlights: { title, decision: excerpt(decision, DECISION_LENGTH), passage },
    links: {
      page: `/punkt/${fields.id}`,
      case: fields.caseNumber === null ? null : `/sag/${encodeURIComponent(fields.caseNumber)}`,
      meeting: `/moede/${fields.meetingId}`,
      original: `/api/v1/originals/${fields.documentId}${fields.page === null ? "" : `#page=${fields.page}`}`,
    },
  };
}

/** Where the question is answered outside title and decision; nothing where the decision itself has it. */
function findPassage(texts: readonly string[], decision: readonly MarkedPiece[], mark: Marker): MarkedPiece[] {
  if (decision.some((piece) => piece.marked)) return [];
  for (const text of texts) {
    const pieces = mark(text);
    if (pieces.some((piece) => piece.marked)) return excerpt(pieces, PASSAGE_LENGTH);
  }
  return [];
}

function plain(pieces: readonly MarkedPiece[]): string {
  return pieces.map((piece) => piece.text).join("");
}
