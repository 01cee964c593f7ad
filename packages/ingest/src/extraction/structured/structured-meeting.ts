import type { SourceLine } from "@referat/parser/source-document";

/** One meeting as a system delivers it field by field, before it is laid out as minutes are printed. */
export interface StructuredMeeting {
  readonly kind: "minutes" | "agenda" | "supplementaryMinutes" | "supplementaryAgenda";
  readonly body: string;
  /** As a Danish reader writes it: `12-06-2024` or `12. juni 2024`; null where it is not said. */
  readonly date: string | null;
  /** `16:30` */
  readonly time: string | null;
  readonly location: string | null;
  readonly present: readonly string[];
  readonly apologies: readonly string[];
  readonly items: readonly StructuredItem[];
}

export interface StructuredItem {
  readonly number: string;
  readonly title: string;
  readonly caseNumber: string | null;
  /** Only what the system says in so many words is open. */
  readonly open: boolean;
  readonly sections: readonly StructuredSection[];
  readonly attachments: readonly StructuredAttachment[];
}

export interface StructuredSection {
  /** Null where the text has its own headings, or none. */
  readonly heading: string | null;
  readonly lines: readonly SourceLine[];
}

export interface StructuredAttachment {
  readonly title: string;
  readonly href: string | null;
}
