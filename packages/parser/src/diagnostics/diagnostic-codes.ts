/** Every code of the parser's own, and what it means; `extraction.…` and `letters.…` are of those who read before it. */
export const diagnosticCodes = {
  "document.not-minutes": "The text has no agenda items.",
  "meeting.no-date": "The header names no day.",
  "meeting.no-body": "The header names no body.",
  "contents.count": "The table of contents and the items differ in number.",
  "item.number-gap": "An item number is missing between two others.",
  "item.no-decision": "Minutes without a decision for this item.",
  "decision.act-unknown": "A decision whose words hold no known act.",
  "case-number.unreadable": "A case number is printed that could not be read.",
} as const;

export type DiagnosticCode = keyof typeof diagnosticCodes;
