import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CaseAnswer, LookupAnswer } from "../src/routes/cases.ts";
import { Item } from "../src/routes/items.ts";
import { MeetingAnswer } from "../src/routes/meetings.ts";
import { Problem } from "../src/routes/problem.ts";
import { SearchAnswer } from "../src/routes/search.ts";
import { openMeetings } from "./corpus.ts";
import { getJson } from "./get-json.ts";
import { startTestApp } from "./start-test-app.ts";

let test: Awaited<ReturnType<typeof startTestApp>>;
beforeAll(async () => {
  test = await startTestApp(openMeetings);
});
afterAll(() => test.stop());

describe("the way from a question to the whole case", () => {
  it("finds an item by a word of its title, with its decision", async () => {
    const answer = await getJson(test.app, "/api/v1/search?q=fritidsjob", SearchAnswer);
    expect(answer.total).toBe(2);
    expect(answer.hits[0]).toMatchObject({ body: "Økonomiudvalget", date: "2024-03-20", outcome: "approved" });
  });

  it("takes a phrase word for word and in order, and says so when it looks wider", async () => {
    const search = (q: string) => getJson(test.app, `/api/v1/search?q=${encodeURIComponent(q)}`, SearchAnswer);
    expect(await search('"tilbage med en evaluering"')).toMatchObject({ total: 1, match: "asked", tried: [] });
    expect(await search('"evaluering af fritidsjob" direktionen')).toMatchObject({ total: 1, match: "asked" });
    expect(await search('"tilbage en med evaluering"')).toMatchObject({ match: "withoutQuotes", tried: ["asked"] });
  });

  it("leaves out an excluded word in every form and inside compounds", async () => {
    const search = (q: string) => getJson(test.app, `/api/v1/search?q=${encodeURIComponent(q)}`, SearchAnswer);
    expect(await search("fritidsjob -evalueringen")).toMatchObject({
      hits: [{ title: "Fritidsjob til unge: opstart" }],
    });
    expect(await search('fritidsjob -"med en evaluering"')).toMatchObject({
      hits: [{ title: "Fritidsjob til unge: opstart" }],
    });
    expect(await search('fritidsjob -"en med evaluering"')).toMatchObject({ total: 2 });
    expect((await search("direktionen -møder")).hits.map(({ title }) => title)).not.toContain("Møderække for udvalget");
  });

  it("gives a case oldest first, however its number is written", async () => {
    const path = `/api/v1/cases/${encodeURIComponent("15.00.00 – a00 – 4 – 24")}`;
    const answer = await getJson(test.app, path, CaseAnswer);
    expect(answer.caseNumber).toBe("15.00.00-A00-4-24");
    expect(answer.items.map((item) => item.date)).toEqual(["2023-11-08", "2024-03-20"]);
    expect(answer.items[1]?.earlierDecisions).toMatchObject([{ body: "Direktionen", text: "Udsat til næste møde." }]);
  });

  it("finds a number with a slash, encoded or not", async () => {
    const answer = await getJson(test.app, "/api/v1/cases/19%2F3143", CaseAnswer);
    expect(answer.items).toHaveLength(1);
    const redirect = await test.app.request("/api/v1/cases/19/3143");
    expect(redirect.headers.get("location")).toBe("/api/v1/cases/19%2F3143");
  });

  it("keeps a case's own items apart from items that only mention it", async () => {
    const answer = await getJson(test.app, "/api/v1/cases/00.01.00-P35-9-22", CaseAnswer);
    expect(answer.meetingCase).toBe(true);
    expect(answer.items.map((item) => item.title)).toEqual(["Møderække for udvalget"]);
    expect(answer.mentions.map((item) => item.title)).toEqual(["Fritidsjob til unge: opstart"]);
  });

  it("gives every case below a leading part of a number", async () => {
    const answer = await getJson(test.app, "/api/v1/cases/15.00", CaseAnswer);
    expect(answer).toMatchObject({ match: "prefix", caseNumber: "15.00" });
    expect(answer.items).toHaveLength(2);
  });

  it("looks up a list and tells what is not there", async () => {
    const body = JSON.stringify({ numbers: ["15.00.00 a00 4 24", "99.99.99-G01-1-24", "vrøvl"] });
    const init = { method: "POST", body, headers: { "content-type": "application/json" } };
    const answer = await getJson(test.app, "/api/v1/cases/lookup", LookupAnswer, init);
    expect(answer.cases.map(({ found, items }) => [found, items.length])).toEqual([
      [true, 2],
      [false, 0],
      [false, 0],
    ]);
    const csv = await (await test.app.request("/api/v1/cases/lookup?format=csv", init)).text();
    expect(csv).toContain("vrøvl;ikke fundet");
  });

  it("gives the item and its meeting", async () => {
    const { hits } = await getJson(test.app, "/api/v1/search?q=møderække", SearchAnswer);
    const [hit] = hits;
    const item = await getJson(test.app, `/api/v1/items/${hit?.id}`, Item);
    expect(item.item.sections[0]?.text).toBe("Sagen fremlægges.");
    const meeting = await getJson(test.app, `/api/v1/meetings/${hit?.meetingId}`, MeetingAnswer);
    expect(meeting.items.map((each) => each.number)).toEqual(["1", "2", "3"]);
  });

  it("shows the page", async () => {
    const response = await test.app.request("/?q=fritidsjob");
    expect(response.headers.get("content-type")).toContain("text/html");
    const page = await response.text();
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain("<mark>Fritidsjob</mark> til unge");
  });
});

describe("narrowing a search", () => {
  it("counts facets over all hits, and a ticked facet's other values too", async () => {
    const path = "/api/v1/search?q=fritidsjob&outcome=postponed&facets=outcome&facets=body&facets=year";
    const answer = await getJson(test.app, path, SearchAnswer);
    expect(answer.total).toBe(1);
    expect(answer.facets.outcome).toEqual([
      { value: "approved", count: 1 },
      { value: "postponed", count: 1 },
    ]);
    expect(answer.facets.body).toEqual([{ value: "Direktionen", count: 1 }]);
    expect(answer.facets.year).toEqual([{ value: "2023", count: 1 }]);
  });

  it("takes several values of one field as one of them", async () => {
    const path = `/api/v1/search?body=Direktionen&body=${encodeURIComponent("Økonomiudvalget")}&sort=oldest`;
    const answer = await getJson(test.app, path, SearchAnswer);
    expect(answer.hits.map((hit) => hit.date)).toEqual([
      "2023-11-08",
      "2023-11-08",
      "2024-03-20",
      "2024-03-20",
      "2024-03-20",
    ]);
  });

  it("pages without losing or repeating anything", async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5].map((page) => getJson(test.app, `/api/v1/search?perPage=1&page=${page}`, SearchAnswer)),
    );
    expect(new Set(pages.flatMap(({ hits }) => hits.map((hit) => hit.id))).size).toBe(5);
  });
});

describe("what is wrong is said", () => {
  it.each([
    ["/api/v1/search?q=x&sidste=1", 400, "sidste"],
    ["/api/v1/search?page=0", 400, "page"],
    ["/api/v1/cases/hejsa", 400, "number"],
  ])("%s is refused and named", async (path, status, name) => {
    const response = await test.app.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(Problem.parse(await response.json()).parameters?.[0]?.name).toBe(name);
  });

  it.each(["/api/v1/items/findes-ikke", "/api/v1/meetings/x", "/api/v1/cases/99.99.99-G01-1-24", "/intet"])(
    "%s is not found",
    async (path) => expect((await test.app.request(path)).status).toBe(404),
  );
});
