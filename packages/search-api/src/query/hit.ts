import { z } from "@hono/zod-openapi";
import { Outcome } from "@referat/parser/records";
import { type Highlight, type Highlighter, SearchDocument } from "@referat/search-index";

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
  publishedAt: true,
}).extend({ text: z.string().optional() });
/** What to ask the engine for where no passage of the text is wanted. */
export const hitFields = Object.keys(HitFields.shape).filter((field) => field !== "text");

const LONGEST_DECISION = 500; // shown whole on a card; of a longer one the passage that answers

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
    publishedAt: z
      .string()
      .openapi({ description: "When these minutes, or this version of them, were first read here" }),
    links: z.object({
      page: z.string().openapi({ description: "The item for people" }),
      case: z.string().nullable(),
      meeting: z.string(),
      original: z.string().openapi({ description: "The original document, opened at the item's page" }),
    }),
  })
  .openapi("Hit");
export type Hit = z.infer<typeof Hit>;

/** Without a question nothing is marked, and a passage is the beginning of the decision. */
const PLAIN: Highlighter = {
  highlight: (text) => (text === "" ? [] : [{ text, marked: false }]),
  snippet: ([first = ""]) => PLAIN.highlight(first.slice(0, LONGEST_DECISION)),
};

/** Reads a hit out of what the engine returned for `hitFields` (and `text`, where a passage of it is wanted). */
export function toHit(engineHit: Readonly<Record<string, unknown>>, highlighter: Highlighter = PLAIN): Hit {
  const { visibility, text = "", ...fields } = HitFields.parse(engineHit);
  const decision = fields.decision ?? "";
  const title = highlighter.highlight(fields.title);
  const nearest = [decision, fields.recommendation];
  // Reading whole texts is what costs time: it is done only where nothing else shows why the item was found.
  const isClear = title.some((piece) => piece.marked);
  const snippet = highlighter.snippet(isClear ? nearest : [...nearest, fields.attachments.join("\n"), text]);
  return {
    ...fields,
    access: visibility,
    snippet: snippet.map((piece) => piece.text).join(""),
    highlights: {
      title,
      decision: decision.length > LONGEST_DECISION ? highlighter.snippet([decision]) : highlighter.highlight(decision),
      passage: isWithin(snippet, decision) ? [] : snippet,
    },
    links: {
      page: `/punkt/${fields.id}`,
      case: fields.caseNumber === null ? null : `/sag/${encodeURIComponent(fields.caseNumber)}`,
      meeting: `/moede/${fields.meetingId}`,
      original: `/api/v1/originals/${fields.documentId}${fields.page === null ? "" : `#page=${fields.page}`}`,
    },
  };
}

/** Whether a passage was taken from this text; it may begin and end with `… `. */
function isWithin(passage: readonly Highlight[], text: string): boolean {
  const words = passage.map((piece) => piece.text).join("");
  return text.includes(words.replace(/^… /, "").replace(/ …$/, ""));
}
