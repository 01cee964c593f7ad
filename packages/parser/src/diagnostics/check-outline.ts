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
      "Der blev ikke fundet nogen punkter: det ligner hverken et referat eller en dagsorden.",
    );
    return;
  }
  if (meeting.date === null) diagnostics.add("meeting.no-date", "warning", "Mødets dag står ikke i hovedet.");
  if (meeting.body === null) diagnostics.add("meeting.no-body", "warning", "Udvalgets navn står ikke i hovedet.");
  if (contents.entries.length > 0 && contents.entries.length !== items.length)
    diagnostics.add(
      "contents.count",
      "warning",
      `Indholdsfortegnelsen nævner ${contents.entries.length} af punkterne; der blev fundet ${items.length}.`,
    );
  items.forEach((item, index) => {
    const previous = items[index - 1];
    if (previous && item.number !== "" && !isNext(readItemNumber(item.number), readItemNumber(previous.number)))
      diagnostics.add(
        "item.number-gap",
        "info",
        `Punkt ${item.number} følger efter punkt ${previous.number}.`,
        item.span,
      );
    if (
      item.decision === null &&
      !item.routine &&
      (kind === "minutes" || kind === "supplementaryMinutes") &&
      item.access === "open"
    )
      diagnostics.add("item.no-decision", "warning", `Punkt ${item.number} har ingen beslutning.`, item.span);
  });
}
