import type { DueAction } from "../query/find-actions.ts";

const LINE_LENGTH = 74; // RFC 5545: lines are folded at 75 octets

/** Deadlines as all-day events (RFC 5545): a calendar program can subscribe to them. */
export function toICalendar(actions: readonly DueAction[], site: string, now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Referat//Frister//DA",
    "X-WR-CALNAME:Frister i referater",
    ...actions.flatMap((action) => event(action, site, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function event({ due, what, who, item, index }: DueAction, site: string, stamp: string): string[] {
  const day = due.replaceAll("-", "");
  const description = [who === null ? null : `Ansvarlig: ${who}`, item.body, item.date, item.caseNumber].filter(
    Boolean,
  );
  return [
    "BEGIN:VEVENT",
    `UID:${item.id}-${index}@referat`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escapeText(what)}`,
    `DESCRIPTION:${escapeText(`${item.title}\n${description.join(", ")}`)}`,
    `URL:${site}${item.links.page}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n|\r/g, "\\n");
}

/** Long lines go on after a blank; never in the middle of a character. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  for (const character of line) {
    if (Buffer.byteLength(piece + character) > LINE_LENGTH) {
      pieces.push(piece);
      piece = " ";
    }
    piece += character;
  }
  return [...pieces, piece].join("\r\n");
}
