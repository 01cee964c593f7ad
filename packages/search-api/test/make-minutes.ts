import { createHash } from "node:crypto";
import { parseCaseNumber } from "@referat/parser/case-number";
import type { AgendaItem, Decision, Minutes, Outcome, Span } from "@referat/parser/records";

const span: Span = { page: 2, startLine: 1, endLine: 2, start: 0, end: 100 };

/** What a test says of an item; everything else is filled in plainly. */
export interface ItemSketch {
  readonly title: string;
  readonly decision?: string;
  readonly outcome?: Outcome;
  readonly text?: string;
  readonly caseNumber?: string;
  readonly access?: "open" | "closed";
  readonly recommender?: string;
  readonly attachments?: readonly string[];
  readonly actions?: Decision["actions"];
  readonly dissent?: readonly string[];
  readonly earlierDecisions?: AgendaItem["earlierDecisions"];
  readonly routine?: boolean;
}

export interface MeetingSketch {
  readonly body: string;
  readonly date: string;
  readonly items: readonly ItemSketch[];
}

/** A record as the parser would give it, of a meeting in the invented Tranehøj Kommune. */
export function makeMinutes({ body, date, items }: MeetingSketch): Minutes {
  const name = `${body}-${date}.txt`;
  return {
    schemaVersion: 1,
    source: { name, sha256: sha256(name), mediaType: "text/plain", pages: 4 },
    kind: "minutes",
    meeting: {
      body,
      municipality: "Tranehøj Kommune",
      date,
      startTime: "14:00",
      endTime: "16:30",
      location: "Mødelokale 2",
      title: null,
      present: ["Karen Lund"],
      apologies: [],
    },
    tableOfContents: [],
    items: items.map((sketch, index) => makeItem(sketch, index + 1, `${body}-${date}`)),
    diagnostics: [],
    repairs: [],
    coverage: 1,
    parser: { version: "test" },
  };
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function makeItem(sketch: ItemSketch, position: number, meeting: string): AgendaItem {
  return {
    id: sha256(`${meeting}-${position}`).slice(0, 20),
    number: String(position),
    position,
    title: sketch.title,
    titleAsPrinted: sketch.title,
    route: [],
    access: sketch.access ?? "open",
    caseNumber: sketch.caseNumber === undefined ? null : parseCaseNumber(sketch.caseNumber),
    sections: [{ kind: "caseStatement", heading: "Sagsfremstilling", text: sketch.text ?? "Sagen fremlægges.", span }],
    recommendations: [
      {
        recommender: sketch.recommender ?? "Direktionen",
        clauses: [{ number: null, text: "at indstillingen godkendes" }],
        span,
      },
    ],
    decision: sketch.decision === undefined ? null : makeDecision(sketch, sketch.decision),
    earlierDecisions: [...(sketch.earlierDecisions ?? [])],
    attachments: (sketch.attachments ?? []).map((title) => ({ title, href: null, span })),
    references: [],
    routine: sketch.routine ?? false,
    span,
  };
}

function makeDecision(sketch: ItemSketch, text: string): Decision {
  return {
    text,
    outcome: sketch.outcome ?? "approved",
    otherOutcomes: [],
    evidence: text.split(" ")[0] ?? "",
    level: "adopted",
    decidedBy: null,
    statements: [text],
    postponedTo: null,
    dates: [],
    actions: [...(sketch.actions ?? [])],
    votes: null,
    dissent: [...(sketch.dissent ?? [])],
    absent: [],
    disqualified: [],
    span,
  };
}
