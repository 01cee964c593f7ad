import type { SourceDocument } from "@referat/parser/source-document";
import type { CheerioAPI } from "cheerio/slim";
import type { Element } from "domhandler";
import { ExtractionError } from "../../errors.ts";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { fieldLines } from "./field-lines.ts";
import { layOutMeeting } from "./lay-out-meeting.ts";
import { readXml, rootName } from "./read-xml.ts";
import type { StructuredItem, StructuredMeeting } from "./structured-meeting.ts";

/** `Dagsorden.xml` as SBSYS drops it into a folder. */
export const sbsysExtractor: Extractor = {
  name: "sbsys-xml",
  version: "1",
  match: ({ bytes }) => (rootName(bytes) === "Dagsorden" ? 1 : 0),
  extract,
};

async function extract(file: InputFile): Promise<SourceDocument> {
  return describeDocument(file, sbsysExtractor, {
    mediaType: "application/vnd.sbsys.dagsorden+xml",
    pages: [{ number: null, lines: layOutMeeting(meetingFrom(readXml(file.bytes), file.name)) }],
  });
}

function meetingFrom($: CheerioAPI, name: string): StructuredMeeting {
  const agenda = $("Dagsorden").first();
  const meeting = agenda.children("Møde").first();
  const body = meeting.attr("Udvalg");
  if (!body)
    throw new ExtractionError(
      "unknown-shape",
      `${name} nævner intet udvalg (Møde/@Udvalg): den er ikke en dagsorden fra SBSYS.`,
    );
  const items = agenda.children("Dagsordenpunkter").children("Dagsordenpunkt").toArray();
  return {
    kind: /referat/i.test(agenda.attr("Dagsordentype") ?? "") ? "minutes" : "agenda",
    body,
    date: meeting.attr("Mødedato") ?? null,
    time: meeting.attr("Mødetid") ?? null,
    location: meeting.attr("Mødested") ?? null,
    present: [],
    apologies: [],
    items: items.map((item, index) => itemFrom($, item, index + 1)),
  };
}

function itemFrom($: CheerioAPI, element: Element, position: number): StructuredItem {
  const item = $(element);
  const attachments = item
    .children("Bilagsliste")
    .children("Bilag")
    .toArray()
    .map((attachment) => $(attachment));
  return {
    number: item.attr("Nummer") || String(position),
    title: item.children("Overskrift").text() || "Uden titel",
    caseNumber: item.attr("Sagsnummer") || item.children("Sagsnummer").text() || null,
    open: isTrue(item.attr("Åbent")),
    // The sections are named by their elements: `Sagsfremstilling`, `Økonomiske_konsekvenser`.
    sections: item
      .children("Indhold")
      .children()
      .toArray()
      .map((section) => ({ heading: section.name.replaceAll("_", " "), lines: fieldLines($, section) })),
    // Even the title of an attachment that must not be published may say too much.
    attachments: attachments
      .filter((attachment) => isTrue(attachment.attr("MaaPubliceres")))
      .map((attachment) => ({
        title: attachment.attr("Navn") || "Uden navn",
        href: webAddress(attachment.attr("BilagUrl")),
      })),
  };
}

function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === "true";
}

function webAddress(value: string | undefined): string | null {
  return value !== undefined && /^https?:\/\//i.test(value) ? value : null;
}
