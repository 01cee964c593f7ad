import type { SourceDocument, SourceLine } from "@referat/parser/source-document";
import type { CheerioAPI } from "cheerio/slim";
import type { Element } from "domhandler";
import { ExtractionError } from "../../errors.ts";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { fieldLines } from "./field-lines.ts";
import { isoToDanish } from "./iso-to-danish.ts";
import { layOutMeeting } from "./lay-out-meeting.ts";
import { readXml, rootName } from "./read-xml.ts";
import type { StructuredItem, StructuredMeeting, StructuredSection } from "./structured-meeting.ts";

/** Values of `ParticipationStatusAsValue` that mean: was there, or nothing was noted. */
const PRESENT = new Set(["0", "1", "4"]);
/** Values of `PublicationTypeAsValue` before there are minutes: draft and agenda. */
const BEFORE_THE_MEETING = new Set(["0", "1"]);

const BLANK: SourceLine = { text: "" };

/** Publications of Agenda Management, dropped into a folder. */
export const agendaManagementExtractor: Extractor = {
  name: "agenda-management-xml",
  version: "1",
  match: ({ bytes }) => (rootName(bytes) === "Publication" ? 1 : 0),
  extract,
};

async function extract(file: InputFile): Promise<SourceDocument> {
  return describeDocument(file, agendaManagementExtractor, {
    mediaType: "application/vnd.agenda-management+xml",
    pages: [{ number: null, lines: layOutMeeting(meetingFrom(readXml(file.bytes), file.name)) }],
  });
}

function meetingFrom($: CheerioAPI, name: string): StructuredMeeting {
  const publication = $("Publication").first();
  const agenda = publication.children("Agendas").children("Agenda").first();
  const body = agenda.children("Committee").children("Name").text().trim();
  if (body === "")
    throw new ExtractionError(
      "unknown-shape",
      `${name} nævner intet udvalg (Committee/Name): den er ikke udgivet af Agenda Management.`,
    );
  const meeting = agenda.children("Meeting");
  const members = meeting
    .children("Members")
    .children("MeetingMember")
    .toArray()
    .map((member) => $(member));
  const names = (wanted: boolean) =>
    members
      .filter((member) => PRESENT.has(member.children("ParticipationStatusAsValue").text().trim()) === wanted)
      .map((member) => member.children("Name").text());
  return {
    kind: BEFORE_THE_MEETING.has(publication.children("PublicationTypeAsValue").text().trim()) ? "agenda" : "minutes",
    body,
    ...whenFrom(meeting.children("When").text().trim()),
    location: meeting.children("Where").text() || null,
    present: names(true),
    apologies: names(false),
    items: agenda
      .children("Items")
      .children("Item")
      .toArray()
      .map((item, index) => itemFrom($, item, index + 1)),
  };
}

/** `27. august 2018 16:00` and `2018-08-27T16:00:00` are both delivered. */
function whenFrom(when: string): { date: string | null; time: string | null } {
  const iso = isoToDanish(when);
  if (iso.date !== null) return iso;
  const time = /(\d{1,2}[:.]\d{2})$/.exec(when)?.[1] ?? null;
  const date = time === null ? when : when.slice(0, -time.length).replace(/\s*(?:kl\.?)?\s*$/i, "");
  return { date: date === "" ? null : date, time };
}

function itemFrom($: CheerioAPI, element: Element, position: number): StructuredItem {
  const item = $(element);
  const enclosures = item
    .children("Enclosures")
    .children("Enclosure")
    .toArray()
    .map((enclosure) => $(enclosure));
  return {
    number: item.attr("Nummer") || String(position),
    title: item.children("Caption").text() || "Uden titel",
    caseNumber: item.children("CaseNumber").text() || null,
    open: isTrue(item.children("IsPublic").text()),
    sections: [...fieldSections($, item.children("Fields").children("ItemField").toArray()), ...history($, element)],
    attachments: enclosures
      .filter((enclosure) => enclosure.children("IsProtected").text().trim().toLowerCase() === "false")
      .map((enclosure) => ({ title: enclosure.children("FileName").text() || "Uden navn", href: null })),
  };
}

function fieldSections($: CheerioAPI, fields: readonly Element[]): StructuredSection[] {
  return fields
    .filter((field) => isTrue($(field).children("HasContent").text()))
    .map((field) => ({
      heading: $(field).children("Caption").text() || null,
      lines: fieldLines($, $(field).children("Content").get(0) ?? field),
    }));
}

/** What earlier bodies decided on the case, each under the labels by which the parser knows such entries. */
function history($: CheerioAPI, item: Element): StructuredSection[] {
  const decisions = $(item)
    .children("ItemHistory")
    .toArray()
    .filter((entry) => isTrue($(entry).children("HasContent").text()));
  if (decisions.length === 0) return [];
  const lines = decisions.flatMap((entry): SourceLine[] => {
    const meeting = $(entry).children("MeetingDetails");
    const { date } = whenFrom(meeting.children("MeetingDueDate").text().trim());
    const head = [
      `Udvalg: ${meeting.children("CommitteeName").text().trim()}`,
      ...(date === null ? [] : [`Dato: ${date}`]),
    ];
    const text = fieldLines($, $(entry).children("Content").get(0) ?? entry);
    return [...head.map((line) => ({ text: line })), BLANK, ...text, BLANK];
  });
  return [{ heading: "Beslutningshistorik", lines }];
}

function isTrue(value: string): boolean {
  return value.trim().toLowerCase() === "true";
}
