import { AgendaItem, Minutes } from "@referat/parser/records";
import { describe, expect, it } from "vitest";
import { StoredItemDetail } from "../src/item-detail.ts";
import { SearchDocument } from "../src/search-document.ts";
import { type SearchContext, toSearchDocuments } from "../src/to-search-documents.ts";

const SPAN = { page: 3, startLine: 1, endLine: 2, start: 10, end: 20 };
const CONTEXT: SearchContext = {
  documentId: "d".repeat(64),
  sourceId: "indbakke",
  sourceAccess: "open",
  publishedAt: "2024-03-22T01:15:00.000Z",
};

const ITEM = AgendaItem.parse({
  id: "byraadet-2024-05-07-4",
  number: "4",
  position: 4,
  title: "Cykelsti langs Skovbakkevej",
  titleAsPrinted: "Cykelsti langs Skovbakkevej",
  route: ["TMU"],
  access: "open",
  caseNumber: {
    raw: "05.01.12 - Ø40-2-24",
    canonical: "05.01.12-Ø40-2-24",
    scheme: "kle",
    kle: { mainGroup: "05", group: "05.01", subject: "05.01.12" },
    actionFacet: "Ø40",
    serial: 2,
    year: 2024,
    meetingCase: false,
  },
  sections: [
    { kind: "caseStatement", heading: "Sagsfremstilling", text: "Jf. sag 05.01.00-P20-1-22 af maj 2022.", span: SPAN },
    { kind: "decision", heading: "Beslutning", text: "Udsat til den 4. juni.", span: SPAN },
  ],
  recommendations: [{ recommender: "Vejchefen", clauses: [{ number: "1", text: "at stien anlægges" }], span: SPAN }],
  decision: {
    text: "Udsat til den 4. juni.",
    outcome: "postponed",
    otherOutcomes: [],
    evidence: "Udsat",
    level: "none",
    decidedBy: null,
    statements: [],
    postponedTo: "2024-06-04",
    dates: [],
    actions: [{ who: null, what: "ny beregning", due: "2024-06-01", span: SPAN }],
    votes: { for: ["A"], against: ["V"], abstained: [] },
    dissent: [],
    absent: [],
    disqualified: [],
    span: SPAN,
  },
  earlierDecisions: [],
  attachments: [{ title: "Skitseprojekt", href: null, span: SPAN }],
  references: [],
  routine: false,
  span: SPAN,
});

const MINUTES = Minutes.parse({
  schemaVersion: 1,
  source: { name: "referat.pdf", sha256: "a".repeat(64), mediaType: "application/pdf", pages: 9 },
  kind: "minutes",
  meeting: {
    body: "Byrådet",
    municipality: "Egelund",
    date: "2024-05-07",
    startTime: null,
    endTime: null,
    location: null,
    title: null,
    present: [],
    apologies: [],
  },
  tableOfContents: [],
  items: [ITEM],
  diagnostics: [],
  repairs: [
    {
      span: { ...SPAN, start: 12, end: 13 },
      before: ",",
      after: "ø",
      rule: "x",
      tier: 1,
      confidence: 1,
      alternatives: [],
    },
    {
      span: { ...SPAN, start: 90, end: 91 },
      before: ",",
      after: "å",
      rule: "x",
      tier: 1,
      confidence: 1,
      alternatives: [],
    },
  ],
  coverage: 1,
  parser: { version: "1" },
});

function documentOf(change: Partial<AgendaItem> = {}, context = CONTEXT): SearchDocument {
  const [document] = toSearchDocuments({ ...MINUTES, items: [{ ...ITEM, ...change }] }, context);
  return SearchDocument.parse(document);
}

describe("toSearchDocuments", () => {
  it("makes one flat document an item", () => {
    expect(documentOf()).toMatchObject({
      id: "byraadet-2024-05-07-4",
      meetingId: "egelund-byraadet-2024-05-07",
      dateNumber: 20240507,
      caseNumber: "05.01.12-Ø40-2-24",
      casePrefixes: ["05", "05.01", "05.01.12", "05.01.12-Ø40", "05.01.12-Ø40-2", "05.01.12-Ø40-2-24"],
      caseTails: ["Ø40", "Ø40-2", "Ø40-2-24"],
      mentionedCases: ["05.01.00-P20-1-22"],
      mentionedDates: [20240604, 20220500],
      kleGroup: "05.01",
      outcome: "postponed",
      decision: "Udsat til den 4. juni.",
      hasDissent: true,
      recommenders: ["Vejchefen"],
      recommendation: "Vejchefen\nat stien anlægges",
      text: "Sagsfremstilling\nJf. sag 05.01.00-P20-1-22 af maj 2022.",
      attachments: ["Skitseprojekt"],
      page: 3,
      dueNumbers: [20240601],
      visibility: "open",
    });
  });

  it("keeps the item's own repairs only", () => {
    expect(StoredItemDetail.parse(documentOf().detail).repairs.map((repair) => repair.after)).toEqual(["ø"]);
  });

  it("closes what the document or the source closes", () => {
    expect(documentOf({ access: "closed" }).visibility).toBe("closed");
    expect(documentOf({}, { ...CONTEXT, sourceAccess: "internal" }).visibility).toBe("internal");
  });

  it("has no decision where none is printed", () => {
    expect(documentOf({ decision: null })).toMatchObject({ decision: null, outcome: null, hasDissent: false });
  });

  it("says by its hash whether anything has changed", () => {
    expect(documentOf().contentHash).toBe(documentOf().contentHash);
    expect(documentOf({ title: "Cykelsti langs Bakkevej" }).contentHash).not.toBe(documentOf().contentHash);
  });

  it("makes word lists for stems, parts of compounds and other names", () => {
    const { terms } = documentOf();
    expect(terms.title.words).toBe("cykelsti langs skovbakkevej");
    expect(terms.title.parts.split(" ")).toContain("sti");
    expect(terms.title.concepts.split(" ")).toContain("syn0cykelsti");
    expect(terms.meeting.words).toBe("byraadet egelund 7 maj 2024");
  });
});
