import { bodyAbbreviations, bodyEnding } from "../danish/bodies.ts";
import { findDates } from "../facts/dates.ts";
import type { SectionHeading } from "./section-heading.ts";

/** What may stand around body and date: `Beslutning i`, `Behandling fra`, `…s beslutning i mødet`. */
const OPENING =
  /^(?:beslutninger|beslutning|behandling|vedtak|afgørelse|referat|udtalelse)(?: (?:i|fra|af|på|for))?:? /i;
const GENITIVE = /^(.{3,80}?)s (?:beslutning|behandling|afgørelse)\b/i;
/** `Økonomiudvalgets møde den …` */
const OWNER_OF_MEETING = /s (?=møde[ ,])/i;
const POINT = /,? ?(?:pkt\.?|punkt|sag nr\.?|sag) ?(?:nr\.? ?)?(\d{1,4}[a-zA-Z]?)[:.]?$/i;
const WEEKDAY = /\b(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\b/i;
/** `Beslutning den 24-04-2017` names only the day. */
const NO_BODY = /^(?:(?:i mødet |på mødet )?(?:den|d\.) ?)?$/i;
const BODY_START = /^(?:Udvalget? for|[A-ZÆØÅ§\d])/;

/**
 * Reads headings that name the body and the day of a decision.
 *
 * Accepts `Beslutning i Økonomiudvalget den 16-03-2026`, `Forretningsudvalgets beslutning den 8. november 2022`,
 * `Kultur- og Fritidsudvalget, 03-04-2019, pkt. 42`; refuses `Byrådet drøftede sagen den 4. maj 2022.` and `Møde i udvalget`.
 */
export function matchBodyHeading(heading: string): SectionHeading | null {
  if (!/\d{4}/.test(heading) && !OPENING.test(heading)) return null;
  const date = findDates(heading, null)[0];
  const opening = OPENING.exec(heading);
  const point = POINT.exec(heading);
  const genitive = genitiveBody(heading);
  if (date === undefined) return withoutDate(heading, opening);
  const tail = heading.slice(date.end, point?.index ?? heading.length);
  if (tail.trim() === ".") return null;
  if (/[\p{L}\d]/u.test(tail.replace(/kl\. ?\d{1,2}[.:]\d{2}/i, ""))) return null;
  const named = heading.slice(opening?.[0].length ?? 0, date.start);
  const body = genitive ?? bodyBefore(named);
  const dayAlone = opening !== null && NO_BODY.test(named);
  const proven = opening !== null || genitive !== null || (point !== null && isName(body ?? ""));
  if (!dayAlone && (body === null || (!proven && !isBody(body)))) return null;
  return {
    kind: "decision",
    heading,
    rest: null,
    body,
    date: date.iso,
    item: point?.[1] ?? null,
    level: "strict",
    rule: opening || genitive || point ? "decision-of-body" : "body-and-date",
  };
}

/** `Beslutning i Økonomiudvalget` without a day. */
function withoutDate(heading: string, opening: RegExpExecArray | null): SectionHeading | null {
  if (!opening || /[.,;]/.test(heading)) return null;
  const body = heading.slice(opening[0].length);
  if (!isBody(body) || body.split(" ").length > 8) return null;
  return { kind: "decision", heading, rest: null, body, date: null, item: null, level: "strict", rule: "body" };
}

/** `Forretningsudvalgets beslutning`; never `Der er afsat midler. Byrådets beslutning`. */
function genitiveBody(heading: string): string | null {
  const body = GENITIVE.exec(heading)?.[1];
  if (body === undefined || /[.;:!?] /.test(body)) return null;
  return isName(body) || (/^\p{Lu}/u.test(body) && bodyEnding.test(body)) ? body : null;
}

function bodyBefore(text: string): string | null {
  const body = text
    .replace(OWNER_OF_MEETING, " ")
    .replace(/(?:\bi mødet|\bpå mødet|\bmøde)? ?,? ?(?:\bden|\bd\.)? ?$/i, "")
    .replace(WEEKDAY, "")
    .replace(/[ ,:]{1,4}(?:(?:den|d\.)[ ,:]{0,3})?$/i, "")
    .trim();
  return body.length >= 2 && body.length <= 100 && BODY_START.test(body) && !/[.;]/.test(body) ? body : null;
}

function isBody(text: string): boolean {
  return isName(text) && (bodyAbbreviations.has(text) || bodyEnding.test(text) || /^Udvalget? for /.test(text));
}

/** A name, no sentence: every word is capitalised or joins two that are. `Social og Sundhed` */
function isName(text: string): boolean {
  return /^(?:(?:\p{Lu}|§|\d)[^\s]*|og|for|i|samt|af|til|&|-|\/)(?: (?:\p{Lu}[^\s]*|og|for|i|samt|af|&|-|\/|\p{L}+(?:udvalg|råd|nævn)(?:et)?)){0,11}$/u.test(
    text,
  );
}
