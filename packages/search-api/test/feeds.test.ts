import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ActionsAnswer } from "../src/routes/actions.ts";
import { OutcomesAnswer } from "../src/routes/outcomes.ts";
import { SuggestionAnswer } from "../src/routes/suggestions.ts";
import { openMeetings } from "./corpus.ts";
import { getJson } from "./get-json.ts";
import { startTestApp } from "./start-test-app.ts";

let test: Awaited<ReturnType<typeof startTestApp>>;
beforeAll(async () => {
  test = await startTestApp(openMeetings, { publicUrl: "https://referater.example.dk/" });
});
afterAll(() => test.stop());

async function text(path: string): Promise<string> {
  const response = await test.app.request(path);
  expect(response.status).toBe(200);
  // `response.text()` would drop the byte order mark.
  return Buffer.from(await response.arrayBuffer()).toString("utf8");
}

describe("a whole result as a file", () => {
  it("is CSV that Excel reads and that runs no formula", async () => {
    const csv = await text("/api/v1/search.csv");
    const lines = csv.split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFFDato;Organ;Punkt;Titel/);
    expect(lines).toHaveLength(7);
    expect(csv).toContain(`"'=HYPERLINK(""http://example.com"")"`);
    expect(csv).toContain('"Ikke godkendt; ""nej""."');
  });

  it("has its heading even without a hit", async () => {
    expect(await text("/api/v1/search.csv?q=findesikke")).toMatch(/^\uFEFFDato;.*\r\n$/);
  });

  it("is NDJSON, newest first", async () => {
    const lines = (await text("/api/v1/search.ndjson?q=fritidsjob")).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).date)).toEqual(["2024-03-20", "2023-11-08"]);
  });
});

describe("feeds and calendars", () => {
  it("gives a search as Atom with absolute links and the words of the decision", async () => {
    const atom = await text("/api/v1/search.atom?q=fritidsjob");
    expect(atom).toContain("<title>Beslutninger om fritidsjob</title>");
    expect(atom).toContain('href="https://referater.example.dk/punkt/');
    expect(atom).toContain("Udsat. Udsat til næste møde.");
    expect(new Set(atom.match(/<updated>.*<\/updated>/g))).toEqual(
      new Set(["<updated>2024-05-02T01:15:00.000Z</updated>"]),
    );
  });

  it("escapes what would be mark-up", async () => {
    const atom = await text("/api/v1/cases/19%2F3143/atom");
    expect(atom).toContain("=HYPERLINK(&quot;http://example.com&quot;)");
  });

  it("gives deadlines as JSON and as a calendar", async () => {
    const { actions } = await getJson(test.app, "/api/v1/actions?due=2024-06", ActionsAnswer);
    expect(actions).toMatchObject([{ due: "2024-06-01", who: "Direktionen" }]);
    const calendar = await text("/api/v1/actions.ics?due=2024-01-01..");
    expect(calendar).toContain("DTSTART;VALUE=DATE:20240601\r\n");
    expect(calendar.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it.each(["i+morgen", "2024-06..2024-05", "..", "2024-6", ""])("refuses due=%s", async (due) => {
    expect((await test.app.request(`/api/v1/actions?due=${due}`)).status).toBe(400);
  });
});

describe("figures and suggestions", () => {
  it("counts outcomes year by year", async () => {
    const { years } = await getJson(test.app, "/api/v1/outcomes?routine=false", OutcomesAnswer);
    expect(years).toEqual([
      { year: "2023", total: 1, outcomes: { postponed: 1 } },
      { year: "2024", total: 3, outcomes: { approved: 1, noted: 1, rejected: 1 } },
    ]);
  });

  it("suggests titles, and cases for the start of a number", async () => {
    const titles = await getJson(test.app, "/api/v1/suggestions?q=fritids", SuggestionAnswer);
    expect(titles.suggestions.map(({ text }) => text)).toEqual(["Fritidsjob til unge", "Fritidsjob til unge: opstart"]);
    const cases = await getJson(test.app, "/api/v1/suggestions?q=15.00", SuggestionAnswer);
    expect(cases.suggestions).toEqual([{ kind: "case", text: "15.00.00-A00-4-24", href: "/sag/15.00.00-A00-4-24" }]);
  });

  it("describes itself", async () => {
    const { paths } = JSON.parse(await text("/api/v1/openapi.json"));
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(["/search", "/cases/{number}"]));
  });

  it("measures routes by pattern, never by what was asked", async () => {
    const metrics = await text("/metrics");
    expect(metrics).toContain('route="/api/v1/search.csv"');
    expect(metrics).not.toContain("3143");
  });
});
