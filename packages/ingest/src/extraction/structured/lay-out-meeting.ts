import type { SourceLine } from "@referat/parser/source-document";
import type { StructuredItem, StructuredMeeting } from "./structured-meeting.ts";

/** What stands over the document; the words the parser knows a kind by. */
const TITLES: Readonly<Record<StructuredMeeting["kind"], string>> = {
  minutes: "Referat",
  agenda: "Dagsorden",
  supplementaryMinutes: "Tillægsreferat",
  supplementaryAgenda: "Tillægsdagsorden",
};

const BLANK: SourceLine = { text: "" };

/**
 * Lays a meeting out as FirstAgenda prints one: header, then `Punkt 1: Title`, the journal number with `Åbent punkt` or
 * `Lukket punkt`, headings with their text, attachments. So a delivery in fields and a printed document become the same
 * record by the same parser, and every span of the record points into a text that a person can read.
 */
export function layOutMeeting(meeting: StructuredMeeting): SourceLine[] {
  return [...header(meeting), ...meeting.items.flatMap(layOutItem)];
}

function header({ kind, body, date, time, location, present, apologies }: StructuredMeeting): SourceLine[] {
  const when = date === null ? null : time === null ? date : `${date} kl. ${time}`;
  const lines = [heading(1, date === null ? `${TITLES[kind]} ${body}` : `${TITLES[kind]} ${body} d. ${date}`), BLANK];
  lines.push({ text: `Organ: ${body}` });
  if (when !== null) lines.push({ text: `Mødedato: ${when}` });
  if (location) lines.push({ text: `Mødested: ${oneLine(location)}` });
  if (present.length > 0) lines.push({ text: `Deltagere: ${present.map(oneLine).join(", ")}` });
  if (apologies.length > 0) lines.push({ text: `Afbud: ${apologies.map(oneLine).join(", ")}` });
  return [...lines, BLANK];
}

function layOutItem(item: StructuredItem): SourceLine[] {
  const access = item.open ? "Åbent punkt" : "Lukket punkt";
  const lines = [
    heading(2, `Punkt ${oneLine(item.number)}: ${oneLine(item.title)}`),
    BLANK,
    { text: item.caseNumber ? `${oneLine(item.caseNumber)}   ${access}` : access },
    BLANK,
  ];
  for (const section of item.sections) {
    if (section.lines.every(({ text }) => text.trim() === "")) continue;
    if (section.heading !== null) lines.push(heading(3, oneLine(section.heading)), BLANK);
    lines.push(...section.lines, BLANK);
  }
  if (item.attachments.length > 0) lines.push(heading(3, "Bilag"), BLANK);
  for (const { title, href } of item.attachments)
    lines.push({ text: `- ${oneLine(title)}`, ...(href !== null && { href }) });
  return item.attachments.length > 0 ? [...lines, BLANK] : lines;
}

function heading(headingLevel: number, text: string): SourceLine {
  return { text, headingLevel };
}

/** A field is one line: a line break inside it must not begin a heading of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
