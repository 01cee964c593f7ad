import type { Block } from "../blocks/block.ts";
import type { Meeting } from "../records/index.ts";
import type { SectionHeading } from "./section-heading.ts";

/** The test whether a decision's heading is of this very meeting, made once for a document. */
export function ownHeadings(blocks: readonly Block[], meeting: Meeting): (heading: SectionHeading) => boolean {
  const known = { date: meeting.date, body: otherName(blocks, meeting) ?? meeting.body };
  return (heading) => isOwnHeading(heading, known);
}

/**
 * A body that was renamed after the meeting has its new name in the header of the page and the old one in the headings:
 * all decisions of the day are headed by that one other name, and none is headed otherwise.
 */
function otherName(blocks: readonly Block[], meeting: Meeting): string | null {
  const ofDay = blocks.flatMap(({ heading }) =>
    heading?.date != null && heading.date === meeting.date ? heading : [],
  );
  const [first] = ofDay;
  const one = first !== undefined && ofDay.every(({ body }) => body === first.body) && otherBody(first, meeting);
  // `Referat` may be the title of the page.
  const otherwise = blocks.some(
    ({ heading }, index) =>
      heading?.kind === "decision" &&
      heading.rule === "vocabulary" &&
      heading.heading !== "Referat" &&
      blocks[index + 1]?.heading === null,
  );
  return one && !otherwise ? first.body : null;
}

/**
 * Whether a decision's heading is of this very meeting: it names no other day and no other body.
 * Minutes print what earlier bodies decided under headings of the same form.
 */
function isOwnHeading(heading: SectionHeading, meeting: Pick<Meeting, "body" | "date">): boolean {
  if (heading.date !== null && meeting.date !== null)
    return heading.date === meeting.date && !otherBody(heading, meeting);
  return !otherBody(heading, meeting);
}

function otherBody({ body }: SectionHeading, meeting: Pick<Meeting, "body" | "date">): boolean {
  if (body === null || meeting.body === null) return false;
  const [printed, own] = [stem(body), stem(meeting.body)];
  return !printed.includes(own) && !own.includes(printed);
}

/** `Økonomiudvalgets` and `Økonomiudvalget` are one. */
function stem(body: string): string {
  return body.toLowerCase().replace(/(?:ets|ens|et|en|s)$/, "");
}
