// The entry point `@referat/parser/records`: the record contract, one noun a file.
export { AgendaItem, Attachment, EarlierDecision, ItemAccess, Reference } from "./agenda-item.ts";
export { CaseNumber, CaseNumberScheme } from "./case-number.ts";
export { Action, Decision, IsoDate, Votes } from "./decision.ts";
export { Diagnostic } from "./diagnostic.ts";
export { ClockTime, Meeting, Minutes, MinutesKind } from "./minutes.ts";
export { Outcome } from "./outcome.ts";
export { Recommendation } from "./recommendation.ts";
export { Repair } from "./repair.ts";
export { Section, SectionKind } from "./section.ts";
export { Span } from "./span.ts";
