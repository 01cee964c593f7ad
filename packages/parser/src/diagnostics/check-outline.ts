import { isNext, readItemNumber } from "../items/item-number.ts";
import type { TableOfContents } from "../items/table-of-contents.ts";
import type { AgendaItem, Meeting, MinutesKind } from "../records/index.ts";
import type { Diagnostics } from "./create-diagnostics.ts";

/** What a finished outline is checked against. */
export interface Outline {
  readonly kind: MinutesKind;
  readonly meeting: Meeting;
  readonly contents: TableOfContents;
  readonly items: readonly AgendaItem[];
}

/** Says where the items do not fit the table of contents, the numbers or the kind of document. */
export function checkOutline({ kind, meeting, contents, items }: Outline, diagnostics: Diagnostics): void {
  if (items.length === 0) {
    diagnostics.add(
      "document.not-minutes",
      "error",
      "No agenda items were found: this does not look like minutes or an agenda.",
    );
    return;
  }
  if (meeting.date === null) diagnostics.add("meeting.no-date", "warning", "The header names no day.");
  if (meeting.body === null) diagnostics.add("meeting.no-body", "warning", "The header names no body.");
  if (contents.entries.length > 0 && contents.entries.length !== items.length)
    diagnostics.add(
      "contents.count",
      "warning",
      `The table of contents has ${contents.entries.length} entries, ${items.length} items were found.`,
    );
  items.forEach((item, index) => {
    const previous = items[index - 1];
    if (previous && item.number !== "" && !isNext(readItemNumber(item.number), readItemNumber(previous.number)))
      diagnostics.add("item.number-gap", "info", `Item ${item.number} follows item ${previous.number}.`, item.span);
    if (
      item.decision === null &&
      !item.routine &&
      (kind === "minutes" || kind === "supplementaryMinutes") &&
      item.access === "open"
    )
      diagnostics.add("item.no-decision", "warning", `Item ${item.number} has no decision.`, item.span);
  });
}
