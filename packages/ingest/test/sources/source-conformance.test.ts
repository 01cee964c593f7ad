import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { IngestError } from "../../src/errors.ts";
import { createAgendaManagementXml } from "../../src/sources/agenda-management-xml.ts";
import { createFirstAgenda } from "../../src/sources/first-agenda.ts";
import { createFolderSource } from "../../src/sources/folder-source.ts";
import { createHttpListing } from "../../src/sources/http-listing.ts";
import { createSbsysXml } from "../../src/sources/sbsys-xml.ts";
import type { Source, SourceReference } from "../../src/sources/source.ts";
import { FirstAgendaSettings, HttpListingSettings } from "../../src/sources/source-settings.ts";
import { startFakeFirstAgenda } from "../support/fake-first-agenda.ts";
import { startFakeSite } from "../support/fake-site.ts";
import { hastyClient } from "../support/hasty-client.ts";
import { agendaManagementXml, sbsysXml } from "../support/xml-drops.ts";

/** A source with two documents, and a way to change the first of them. */
interface Arrangement {
  readonly source: Source;
  readonly unknownKey: string;
  change(): void;
  close(): Promise<void>;
}

const arrangements: Record<string, () => Promise<Arrangement>> = {
  folder: async () => inFolder(createFolderSource, ["Referat", "Referat to"], "Referat rettet", "txt"),
  "sbsys-xml": async () =>
    inFolder(
      createSbsysXml,
      [sbsysXml(), sbsysXml({ body: "Skoleudvalget" })],
      sbsysXml({ decision: "Udsat til næste møde." }),
      "xml",
    ),
  "agenda-management-xml": async () =>
    inFolder(
      createAgendaManagementXml,
      [agendaManagementXml(), agendaManagementXml({ decision: "Udsat." })],
      agendaManagementXml({ decision: "Taget af dagsordenen." }),
      "xml",
    ),
  "http-listing": arrangeListing,
  "first-agenda": arrangeFirstAgenda,
};

const { signal } = new AbortController();
let close = async () => {};
afterEach(() => close());

describe.each(Object.entries(arrangements))("%s", (kind, arrange) => {
  async function open(): Promise<Arrangement> {
    const arrangement = await arrange();
    close = arrangement.close;
    return arrangement;
  }

  test("lists every document once, under the same keys each time", async () => {
    const { source } = await open();
    const [first, second] = [await list(source), await list(source)];
    expect(first).toHaveLength(2);
    expect(new Set(first.map(({ key }) => key)).size).toBe(2);
    expect(second).toEqual(first);
    expect(source.kind).toBe(kind);
  });

  test("fetches what it lists", async () => {
    const { source } = await open();
    for (const reference of await list(source)) {
      const fetched = await source.fetch(reference, signal);
      expect(fetched.bytes.length).toBeGreaterThan(0);
      expect(fetched.reference).toEqual(reference);
    }
  });

  test("shows a change, and only of what changed", async () => {
    const { source, change } = await open();
    const before = await list(source);
    change();
    const after = await list(source);
    const changed = after.filter(
      ({ fingerprint }, index) => fingerprint === undefined || fingerprint !== before[index]?.fingerprint,
    );
    expect(changed).toHaveLength(1);
  });

  test("an unknown key is an error of a known class", async () => {
    const { source, unknownKey } = await open();
    await expect(source.fetch({ key: unknownKey, name: "x" }, signal)).rejects.toBeInstanceOf(IngestError);
  });

  test("stops listing when it is told to", async () => {
    const { source } = await open();
    await expect(list(source, AbortSignal.abort())).rejects.toThrow();
  });

  test("is what its settings say of access", async () => {
    const { source } = await open();
    expect(source.access).toBe("internal");
    for (const reference of await list(source))
      expect((await source.fetch(reference, signal)).access ?? "internal").toBe("internal");
  });
});

async function list(source: Source, until = signal): Promise<SourceReference[]> {
  const references: SourceReference[] = [];
  for await (const reference of source.list(until)) references.push(reference);
  return references;
}

function inFolder(
  create: (options: { id: string; path: string; access: "internal" }) => Source,
  texts: readonly string[],
  changed: string,
  ending: string,
): Arrangement {
  const path = mkdtempSync(join(tmpdir(), "referat-source-"));
  for (const [index, text] of texts.entries()) writeFileSync(join(path, `${index}.${ending}`), text);
  return {
    source: create({ id: "test", path, access: "internal" }),
    unknownKey: `gone.${ending}`,
    change: () => writeFileSync(join(path, `0.${ending}`), changed),
    close: async () => rmSync(path, { recursive: true }),
  };
}

async function arrangeListing(): Promise<Arrangement> {
  let etag = '"1"';
  const site = await startFakeSite((path) => {
    if (path === "/moeder")
      return {
        body: `<a href="/menu">Menu</a><a href="/1.pdf">Et</a><a href="2.pdf#side=3">To</a><a href="/1.pdf">Et igen</a>`,
      };
    if (path === "/1.pdf") return { headers: { etag }, body: `%PDF ${etag}` };
    return path === "/2.pdf"
      ? { headers: { "last-modified": "Tue, 05 Mar 2024 10:00:00 GMT" }, body: "%PDF 2" }
      : undefined;
  });
  const settings = HttpListingSettings.parse({
    id: "test",
    kind: "http-listing",
    access: "internal",
    url: `${site.url}/moeder`,
  });
  return {
    source: createHttpListing(settings, hastyClient().client),
    unknownKey: `${site.url}/3.pdf`,
    change: () => {
      etag = '"2"';
    },
    close: site.close,
  };
}

async function arrangeFirstAgenda(): Promise<Arrangement> {
  const meetings = [
    { Id: "11111111-0000-4000-8000-000000000001", Dato: "2019-03-05T16:30:00", ReleasedDate: "2019-03-08T09:00:00" },
    { Id: "11111111-0000-4000-8000-000000000002", Dato: "2019-04-05T16:30:00" },
  ];
  const site = await startFakeFirstAgenda(meetings);
  const settings = FirstAgendaSettings.parse({ id: "test", kind: "first-agenda", access: "internal", url: site.url });
  return {
    source: createFirstAgenda(settings, hastyClient().client, () => new Date("2024-06-01T02:00:00Z")),
    unknownKey: "22222222-0000-4000-8000-000000000009",
    change: () => {
      const [first] = meetings;
      if (first) first.ReleasedDate = "2019-05-01T09:00:00";
    },
    close: site.close,
  };
}
