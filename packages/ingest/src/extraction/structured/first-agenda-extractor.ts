import type { SourceDocument, SourceLine } from "@referat/parser/source-document";
import { z } from "zod";
import { ExtractionError } from "../../errors.ts";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { htmlLines } from "../html/html-lines.ts";
import { isoToDanish } from "./iso-to-danish.ts";
import { layOutMeeting } from "./lay-out-meeting.ts";
import type { StructuredItem, StructuredMeeting, StructuredSection } from "./structured-meeting.ts";

/** What `sources/first-agenda.ts` keeps of a meeting: the answer of the site, and whose it is. */
export const FirstAgendaEnvelope = z.object({
  format: z.literal("first-agenda-publication"),
  /** Address of the site, for links to attachments. */
  site: z.url({ protocol: /^https?$/ }),
  agenda: z.unknown(),
});
export type FirstAgendaEnvelope = z.infer<typeof FirstAgendaEnvelope>;

const text = z.string().nullish();

const Item = z.object({
  Number: z.union([z.string(), z.number()]).nullish(),
  Punktnummer: z.union([z.string(), z.number()]).nullish(),
  Caption: text,
  Navn: text,
  CaseNumber: text,
  SagsNummer: text,
  IsOpen: z.boolean().nullish(),
  Sorting: z.number().nullish(),
  Felter: z.array(z.object({ Navn: text, Html: text })).nullish(),
  Bilag: z.array(z.object({ Id: text, Navn: text, Order: z.number().nullish() })).nullish(),
});
type Item = z.infer<typeof Item>;

const Agenda = z.object({
  Udvalg: z.object({ Navn: z.string() }),
  Moede: z.object({
    Navn: text,
    Dato: text,
    MeetingBeginUtc: text,
    Sted: text,
    Afsluttet: z.boolean().nullish(),
    IsSupplementaryAgenda: z.boolean().nullish(),
  }),
  TillaegsDagsorden: z.unknown(),
  Dagsordenpunkter: z.array(Item),
});
type Agenda = z.infer<typeof Agenda>;

/** Written by us at the start of the file, so that the content itself says what it is. */
const MARK = '{"format":"first-agenda-publication"';
/** The id that the system gives out where it has none. */
const ZERO_ID = /^[0-]+$/;

/** Meetings from FirstAgenda Publication, as its site hands them out in fields. */
export const firstAgendaExtractor: Extractor = {
  name: "first-agenda",
  version: "1",
  match: ({ bytes }) => (Buffer.from(bytes.subarray(0, MARK.length)).toString("latin1") === MARK ? 1 : 0),
  extract,
};

async function extract(file: InputFile): Promise<SourceDocument> {
  const { site, agenda } = readEnvelope(file);
  return describeDocument(file, firstAgendaExtractor, {
    mediaType: "application/vnd.first-agenda+json",
    pages: [{ number: null, lines: layOutMeeting(meetingFrom(agenda, site)) }],
  });
}

function readEnvelope({ name, bytes }: InputFile): { site: string; agenda: Agenda } {
  try {
    const { site, agenda } = FirstAgendaEnvelope.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return { site, agenda: Agenda.parse(agenda) };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new ExtractionError("unknown-shape", `${name} har ikke felterne i et møde fra FirstAgenda: ${reason}`, {
      cause: error,
    });
  }
}

function meetingFrom({ Udvalg, Moede, Dagsordenpunkter, ...agenda }: Agenda, site: string): StructuredMeeting {
  const supplementary = Moede.IsSupplementaryAgenda === true || agenda.TillaegsDagsorden === true;
  // `Afsluttet` is what the system means by minutes; where it is not said, the name is all there is.
  const isMinutes = Moede.Afsluttet ?? /\breferat\b/i.test(Moede.Navn ?? "");
  const kind = isMinutes
    ? supplementary
      ? "supplementaryMinutes"
      : "minutes"
    : supplementary
      ? "supplementaryAgenda"
      : "agenda";
  const items = [...Dagsordenpunkter].sort((a, b) => (a.Sorting ?? 0) - (b.Sorting ?? 0));
  return {
    kind,
    body: Udvalg.Navn,
    ...isoToDanish(Moede.Dato ?? utc(Moede.MeetingBeginUtc)),
    location: Moede.Sted ?? null,
    present: [],
    apologies: [],
    items: items.map((item, index) => itemFrom(item, index + 1, site)),
  };
}

function itemFrom(item: Item, position: number, site: string): StructuredItem {
  const attachments = [...(item.Bilag ?? [])].sort((a, b) => (a.Order ?? 0) - (b.Order ?? 0));
  return {
    number: String(item.Number ?? item.Punktnummer ?? position),
    title: item.Caption || item.Navn || "Uden titel",
    caseNumber: item.CaseNumber || item.SagsNummer || null,
    open: item.IsOpen === true,
    sections: (item.Felter ?? []).map((field) => sectionFrom(field.Navn ?? null, htmlLines(field.Html ?? ""))),
    attachments: attachments.map(({ Id, Navn }) => ({
      title: Navn || "Uden navn",
      href: attachmentHref(Id ?? "", site),
    })),
  };
}

/** A field's own name is a heading only where its text brings none. */
function sectionFrom(name: string | null, lines: readonly SourceLine[]): StructuredSection {
  const hasHeading = lines.some(({ headingLevel }) => headingLevel !== undefined);
  return { heading: hasHeading ? null : name, lines };
}

function attachmentHref(id: string, site: string): string | null {
  if (id === "" || ZERO_ID.test(id)) return null;
  return new URL(`/vis/pdf/bilag/${encodeURIComponent(id)}?redirectDirectlyToPdf=true`, site).href;
}

/** The system writes UTC with and without the sign for it. */
function utc(time: string | null | undefined): string {
  if (!time) return "";
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(time) ? time : `${time}Z`;
}
