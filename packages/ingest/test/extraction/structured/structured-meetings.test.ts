import { parseMinutes } from "@referat/parser";
import type { Minutes } from "@referat/parser/records";
import { describe, expect, test } from "vitest";
import { extractFile } from "../../../src/extraction/extract-file.ts";
import { createFirstAgenda } from "../../../src/sources/first-agenda.ts";
import { FirstAgendaSettings } from "../../../src/sources/source-settings.ts";
import { startFakeFirstAgenda } from "../../support/fake-first-agenda.ts";
import { hastyClient } from "../../support/hasty-client.ts";
import { agendaManagementXml, sbsysXml } from "../../support/xml-drops.ts";

async function read(name: string, bytes: Uint8Array): Promise<Minutes> {
  return parseMinutes(await extractFile({ name, bytes }));
}

const encode = (text: string) => new TextEncoder().encode(text);

describe("FirstAgenda", () => {
  async function readMeeting(fields: object): Promise<Minutes> {
    const meeting = { Id: "11111111-0000-4000-8000-000000000001", Dato: "2024-06-12T16:30:00", ...fields };
    const site = await startFakeFirstAgenda([meeting]);
    const settings = FirstAgendaSettings.parse({ id: "test", kind: "first-agenda", url: site.url });
    const source = createFirstAgenda(settings, hastyClient().client);
    const { bytes } = await source.fetch({ key: meeting.Id, name: "møde.json" }, new AbortController().signal);
    await site.close();
    return read("møde.json", bytes);
  }

  test("fields become the same record as printed minutes", async () => {
    const minutes = await readMeeting({ Afsluttet: true });
    expect(minutes.kind).toBe("minutes");
    expect(minutes.meeting).toMatchObject({
      body: "Havneudvalget",
      date: "2024-06-12",
      startTime: "16:30",
      location: "Havnekontoret, lokale 2",
    });
    const [first, second] = minutes.items;
    expect(minutes.items).toHaveLength(2);
    expect(first).toMatchObject({ number: "1", title: "Nye bænke på havnen", access: "open" });
    expect(first?.caseNumber?.canonical).toBe("05.01.00-P20-7-24");
    expect(first?.recommendations[0]?.clauses.map(({ text }) => text)).toEqual([
      "at der købes ti bænke",
      "at udgiften på 60.000 kr. tages af puljen.",
    ]);
    expect(first?.decision?.text).toBe("Indstillingen blev godkendt.");
    expect(first?.attachments.map(({ title }) => title)).toEqual(["Oversigt over bænke", "Notat uden fil"]);
    expect(first?.attachments.map(({ href }) => href !== null)).toEqual([true, false]);
    expect(second).toMatchObject({ number: "2", access: "closed" });
    expect(second?.decision?.text).toBe("Godkendt.");
  });

  test.each([
    [{ Afsluttet: true, Navn: "Dagsorden" }, "minutes"],
    [{ Afsluttet: false, Navn: "Referat" }, "agenda"],
    [{ Navn: "Lukket referat" }, "minutes"],
    [{ Navn: "Dagsorden" }, "agenda"],
    [{ Afsluttet: true, IsSupplementaryAgenda: true }, "supplementaryMinutes"],
  ])("%o is %s", async (fields, kind) => {
    expect((await readMeeting(fields)).kind).toBe(kind);
  });

  test("another shape is an error that names the field", async () => {
    const bytes = encode('{"format":"first-agenda-publication","site":"https://x.example","agenda":{"Moede":{}}}');
    await expect(extractFile({ name: "a.json", bytes })).rejects.toMatchObject({ code: "unknown-shape" });
  });
});

test("SBSYS: sections by element, access by item, protected attachments left out", async () => {
  const minutes = await read("Dagsorden.xml", encode(sbsysXml()));
  expect(minutes.meeting).toMatchObject({ body: "Børneudvalget", date: "2024-03-05", startTime: "16:30" });
  const [first, second] = minutes.items;
  expect(first).toMatchObject({ title: "Nye legepladser i Nørreby", access: "open" });
  expect(first?.caseNumber?.canonical).toBe("05.04.00-P20-2-24");
  expect(first?.sections.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["caseStatement", "recommendation", "decision"]),
  );
  expect(first?.decision?.text).toBe("Godkendt.");
  expect(first?.attachments.map(({ title, href }) => ({ title, href }))).toEqual([
    { title: "Kort over pladserne", href: "https://www.noerreby.example/kort.pdf" },
  ]);
  expect(second).toMatchObject({ title: "Ansættelse af leder", access: "closed" });
});

test("SBSYS: the declared encoding counts", async () => {
  const latin = Buffer.from(sbsysXml().replace("utf-8", "iso-8859-1"), "latin1");
  expect((await read("Dagsorden.xml", latin)).items[0]?.title).toBe("Nye legepladser i Nørreby");
});

test("SBSYS: entities of the file's own making are not expanded", async () => {
  const bomb = sbsysXml()
    .replace("<Dagsorden ", '<!DOCTYPE Dagsorden [<!ENTITY x SYSTEM "file:///etc/passwd">]><Dagsorden ')
    .replace("Nye legepladser", "&x; legepladser");
  const { items } = await read("Dagsorden.xml", encode(bomb));
  expect(items[0]?.title).toContain("legepladser");
  expect(JSON.stringify(items)).not.toContain("root:");
});

test("Agenda Management: numbers, attendance, earlier decisions, protected enclosures left out", async () => {
  const minutes = await read("pub.xml", encode(agendaManagementXml()));
  expect(minutes.meeting).toMatchObject({ body: "Kulturudvalget", date: "2024-05-06", startTime: "17:00" });
  expect(minutes.meeting.present).toEqual(["Karen Holm"]);
  expect(minutes.meeting.apologies).toEqual(["Jens Toft"]);
  const [first, second] = minutes.items;
  expect(first).toMatchObject({ number: "14", title: "Åbningstider på biblioteket", access: "open" });
  expect(first?.decision?.text).toBe("Godkendt.");
  expect(first?.attachments.map(({ title }) => title)).toEqual(["Høringssvar.pdf"]);
  expect(first?.earlierDecisions[0]).toMatchObject({ body: "Økonomiudvalget", date: "2024-04-15" });
  expect(second).toMatchObject({ number: "15", access: "closed" });
});
