import { afterEach, expect, test } from "vitest";
import { createFirstAgenda } from "../../src/sources/first-agenda.ts";
import { FirstAgendaSettings } from "../../src/sources/source-settings.ts";
import { type FakeMeeting, startFakeFirstAgenda, ZERO_ID } from "../support/fake-first-agenda.ts";
import { hastyClient } from "../support/hasty-client.ts";

const { signal } = new AbortController();
const OLD: FakeMeeting = { Id: "11111111-0000-4000-8000-000000000001", Dato: "2019-03-05T16:30:00" };
let close = async () => {};
afterEach(() => close());

async function open(meetings: FakeMeeting[], settings: object = {}) {
  const site = await startFakeFirstAgenda(meetings);
  close = site.close;
  let now = new Date("2024-06-01T02:00:00Z");
  const all = FirstAgendaSettings.parse({ id: "test", kind: "first-agenda", url: site.url, ...settings });
  const source = createFirstAgenda(all, hastyClient().client, () => now);
  const list = async () => {
    const found = [];
    for await (const reference of source.list(signal)) found.push(reference);
    return found;
  };
  const sleepUntil = (day: string) => {
    now = new Date(day);
  };
  return { site, source, list, sleepUntil };
}

test("the anonymous cookie is fetched first", async () => {
  const { site, list } = await open([OLD]);
  await list();
  expect(site.asked).toEqual(["GET /robots.txt", "GET /", "GET /api/agenda/udvalgsliste"]);
});

test("recent meetings look changed every night, old ones do not", async () => {
  const { list, sleepUntil } = await open([
    OLD,
    { ...OLD, Id: "11111111-0000-4000-8000-000000000002", Dato: "2024-05-07T16:30:00" },
  ]);
  const [oldBefore, recentBefore] = await list();
  sleepUntil("2024-06-02T02:00:00Z");
  const [oldAfter, recentAfter] = await list();
  expect(oldAfter?.fingerprint).toBe(oldBefore?.fingerprint);
  expect(recentAfter?.fingerprint).not.toBe(recentBefore?.fingerprint);
});

test("meetings without an id of their own are left out", async () => {
  expect(await (await open([{ ...OLD, Id: ZERO_ID }, OLD])).list()).toHaveLength(1);
});

test("bodies and the oldest day can be chosen", async () => {
  expect(await (await open([OLD], { since: "2020-01-01" })).list()).toEqual([]);
  await close();
  expect(await (await open([OLD], { bodies: ["Byrådet"] })).list()).toEqual([]);
});

test("an id that was replaced answers 500 and is gone for good; one that is still listed is tried again", async () => {
  const { source, site } = await open([OLD]);
  site.broken.add(OLD.Id);
  const replaced = { key: "22222222-0000-4000-8000-000000000009", name: "x" };
  await expect(source.fetch(replaced, signal)).rejects.toMatchObject({ errorClass: "permanent", code: "replaced" });
  await expect(source.fetch({ key: OLD.Id, name: "x" }, signal)).rejects.toMatchObject({
    errorClass: "transient",
    code: "http-500",
  });
});

test("a key that could lead elsewhere is not asked for", async () => {
  const { source, site } = await open([OLD]);
  await expect(source.fetch({ key: "../../admin", name: "x" }, signal)).rejects.toMatchObject({ code: "bad-key" });
  expect(site.asked).toEqual([]);
});

test("links to the page carry no fragment", async () => {
  const [reference] = await (await open([OLD])).list();
  expect(reference?.href).toMatch(/\/vis\?id=[0-9a-f-]+$/);
});
