import { bodyAbbreviations, bodyEnding } from "../danish/bodies.ts";
import type { MinutesKind } from "../records/index.ts";
import { LONGEST_TITLE_LINE, SHORTEST_SENTENCE } from "../thresholds.ts";
import { endOfRange, firstClockTime } from "./clock-times.ts";
import { findDates } from "./dates.ts";
import { documentKindIn } from "./document-kind.ts";

/** What one line of a header says without a label. */
export interface TitleLine {
  /** Whether it says anything. */
  readonly known: boolean;
  readonly kind: MinutesKind | null;
  readonly body: string | null;
  readonly municipality: string | null;
  readonly date: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly location: string | null;
}

const NOTHING: TitleLine = {
  known: false,
  kind: null,
  body: null,
  municipality: null,
  date: null,
  startTime: null,
  endTime: null,
  location: null,
};
const MUNICIPALITY =
  /(?<!\p{L})(\p{Lu}\p{L}+(?:[- ]\p{Lu}\p{L}+)? (?:Kommune|KOMMUNE|Regionskommune)|(?:Region|REGION) \p{Lu}\p{L}+)(?:s\b)?(?!\p{L})/u;
/** `i Mosekøb Kommune, Torvet 5`: a region meets there. */
const PLACE_OF_MUNICIPALITY = /^(?:i|på) [^,]{3,40} Kommune,/;
/** `i Mødelokale 2`, `på Rådhuset`, `Lokale 4` */
const PLACE_LINE =
  /^(?:(?:i|på) (?=\p{Lu}|\d)|(?=(?:mødelokale|lokale|byrådssalen|rådhuset|udvalgsværelse)(?!\p{L})))(.{2,100})$/iu;
const PLACE_AFTER_TIME = /(?:\d{1,2}[.:]\d{2}|\d{4})(?: ?[-–] ?\d{1,2}[.:]\d{2})?,? (?:i|på) (\p{Lu}.{2,80})$/u;
const MEETING_OF = /^(?:til |fra )?(?:(?:ekstra)?ordinært |konstituerende )?møde(?:t)? (?:i|for|af) (.{2,100})$/i;

/**
 * Reads a title line of a header.
 *
 * Accepts `REFERAT Teknikudvalget d. 03-02-2025`, `Økonomiudvalget – Referat – 4. maj 2018`, `mødet i Byrådet`, `den 4. maj 2018 kl. 08:30`,
 * `Kultur- og Fritidsudvalget`, `Mosekøb Kommune`; refuses a sentence of running text.
 */
export function readTitleLine(text: string): TitleLine {
  if (text.length > LONGEST_TITLE_LINE) return NOTHING;
  const date = findDates(text, null)[0];
  if (date === undefined && isSentence(text)) return NOTHING;
  const kind = TITLE_OF_ITEM.test(text) ? null : documentKindIn(text);
  const municipality = PLACE_OF_MUNICIPALITY.test(text) ? null : (MUNICIPALITY.exec(text)?.[1] ?? null);
  const location = PLACE_LINE.exec(text)?.[1] ?? PLACE_AFTER_TIME.exec(text)?.[1] ?? null;
  const body =
    MEETING_OF.exec(date === undefined ? text : text.slice(0, date.start).replace(DATE_LEAD, ""))?.[1] ??
    bodyIn(text, date?.start, kind !== null);
  if (kind === null && date === undefined && municipality === null && location === null && body === null)
    return { ...NOTHING, known: /^(?:til|fra|referat af|møde)$/i.test(text) };
  const after = date === undefined ? (/^kl(?:\.|okken) ?\d/i.test(text) ? text : "") : text.slice(date.end);
  return {
    known: true,
    kind,
    body: body === municipality ? null : body,
    municipality,
    date: date?.iso ?? null,
    startTime: firstClockTime(after),
    endTime: endOfRange(after),
    location,
  };
}

/** `Formanden havde sendt sin beretning til medlemmerne inden mødet.`; never `Referat af møde i Udvalget for Børn og Unge.` */
function isSentence(text: string): boolean {
  const words = text.endsWith(".") ? text.split(" ") : [];
  return words.length >= SHORTEST_SENTENCE && documentKindIn(words[0] ?? "") === null;
}

/** `Forslag til ændring af lokaludvalg` ends like a body and is none. */
const TITLE_OF_ITEM =
  /^(?:Forslag|Orientering|Godkendelse|Drøftelse|Valg|Høring|Medlemsforslag|Indstilling) (?:til|om|af|fra|vedrørende) /;
const DATE_LEAD = /[ ,–—-]{0,4}(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)[ ,]{0,3})?(?:den |d\. ?)?$/i;
const SMALL_WORDS =
  /(?<!\p{L})(?:åbent?|åben|lukket|udkast(?: til)?|ekstraordinært?|ordinært?|konstituerende|møde(?:t|dato)?|referat(?:et)?|dagsorden(?:en)?|tillægsdagsorden|tillægsreferat|beslutningsreferat|beslutningsprotokol(?:len)?|mødereferat|protokol|beslutninger|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|den|d\.|kl\.?|nr\.? ?\d+)(?!\p{L})\.?/giu;

/** What is left of a title line when kind, day and small words are taken away; without a kind it must end like a body. */
function bodyIn(text: string, dateStart: number | undefined, titled: boolean): string | null {
  const rest = (dateStart === undefined ? text : text.slice(0, dateStart))
    .replace(MUNICIPALITY, " ")
    .replace(SMALL_WORDS, " ")
    .replace(/\s+/g, " ")
    .replace(/^(?:[ ,:–—-]|(?:til|fra|af|for|i|om) )+/i, "")
    .replace(/[ ,:–—-]{1,6}(?:(?:i|af|for|til|fra)[ ,:–—-]{0,4})?$/, "");
  if (rest.length < 2 || rest.length > 100 || !/^\p{Lu}/u.test(rest) || /[.;!?]/.test(rest)) return null;
  if (TITLE_OF_ITEM.test(rest)) return null;
  const genitive = /^(.{4,80}(?:et|en|råd|udvalg))s$/i.exec(rest)?.[1];
  if (genitive !== undefined && bodyEnding.test(genitive)) return genitive;
  const bodyLike = bodyEnding.test(rest) || bodyAbbreviations.has(rest) || /^Udvalget? for /.test(rest);
  return bodyLike || (titled && rest.split(" ").length <= 8) ? rest : null;
}
