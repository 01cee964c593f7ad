import type { Meeting } from "../records/index.ts";
import type { SectionHeading } from "./section-heading.ts";

/**
 * Whether a decision's heading is of this very meeting: it names no other day and no other body.
 * Minutes print what earlier bodies decided under headings of the same form.
 */
export function isOwnHeading(heading: SectionHeading, meeting: Pick<Meeting, "body" | "date">): boolean {
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
