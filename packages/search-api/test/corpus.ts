import type { Span } from "@referat/parser/records";
import type { CorpusPart } from "./start-test-app.ts";

const span: Span = { page: 2, startLine: 3, endLine: 3, start: 10, end: 40 };

/** Two open meetings of an invented municipality: a case that travels, a deadline, a dissent, a routine item. */
export const openMeetings: readonly CorpusPart[] = [
  {
    body: "Direktionen",
    date: "2023-11-08",
    items: [
      { title: "Godkendelse af dagsorden", decision: "Godkendt.", routine: true },
      {
        title: "Fritidsjob til unge: opstart",
        decision: "Udsat til næste møde.",
        outcome: "postponed",
        caseNumber: "15.00.00-A00-4-24",
        text: "Sagen hænger sammen med 00.01.00-P35-9-22.",
      },
    ],
  },
  {
    body: "Økonomiudvalget",
    date: "2024-03-20",
    items: [
      {
        title: "Fritidsjob til unge",
        decision: "Godkendt. Direktionen vender tilbage med en evaluering senest 1. juni 2024.",
        caseNumber: "15.00.00-A00-4-24",
        actions: [
          { who: "Direktionen", what: "vender tilbage med en evaluering senest 1. juni 2024", due: "2024-06-01", span },
        ],
        earlierDecisions: [
          {
            body: "Direktionen",
            date: "2023-11-08",
            item: "2",
            text: "Udsat til næste møde.",
            outcome: "postponed",
            span,
          },
        ],
        attachments: ["Evaluering af fritidsjob 2023.pdf"],
      },
      {
        title: "Møderække for udvalget",
        decision: "Taget til efterretning.",
        outcome: "noted",
        caseNumber: "00.01.00-P35-9-22",
      },
      {
        title: '=HYPERLINK("http://example.com")',
        decision: 'Ikke godkendt; "nej".',
        outcome: "rejected",
        caseNumber: "19/3143",
        dissent: ["Anna Holm tog forbehold."],
      },
    ],
  },
];
