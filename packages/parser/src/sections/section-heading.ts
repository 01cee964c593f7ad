import type { SectionKind } from "../records/index.ts";

/** A line that was recognised as the heading of a section. */
export interface SectionHeading {
  readonly kind: SectionKind;
  /** As printed, without mark-up and without the closing colon. */
  readonly heading: string;
  /** Text that follows on the same line: `Beslutning: Godkendt.` */
  readonly rest: string | null;
  /** `Beslutning i Økonomiudvalget den 16-03-2026, pkt. 3` names body, day and item. */
  readonly body: string | null;
  readonly date: string | null;
  readonly item: string | null;
  /** Loose: recognised in spite of a misprint. */
  readonly level: "strict" | "loose";
  readonly rule: string;
}
