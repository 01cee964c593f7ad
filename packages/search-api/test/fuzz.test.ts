import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openMeetings } from "./corpus.ts";
import { startTestApp } from "./start-test-app.ts";

/** Some hundred a run keep true what 12,000, asked once, showed. */
const RUNS = 300;
vi.setConfig({ testTimeout: 300_000 });

const SECRET = "hemmelighedskraemmer";
let test: Awaited<ReturnType<typeof startTestApp>>;
beforeAll(async () => {
  const closed = {
    title: `Om ${SECRET}`,
    decision: SECRET,
    access: "closed" as const,
    caseNumber: "15.00.00-A00-4-24",
  };
  test = await startTestApp([...openMeetings, { body: "Byrådet", date: "2024-01-10", items: [closed] }]);
});
afterAll(() => test.stop());

/** Half a letter cannot stand in an address. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, ""));

/** What people who mean harm, or hold a cat, type: filter language, paths, mark-up, odd Unicode, very long words. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    '"] OR visibility = closed OR body IN ["',
    "visibility IN [open, closed]",
    '\\\\" OR id EXISTS OR body = \\"',
    "') --",
    "../../../etc/passwd",
    "%2e%2e%2f",
    "<script>alert(1)</script>",
    "{{7*7}}",
    "\u0000",
    "-".repeat(400),
    '"'.repeat(399),
    "æøå ".repeat(80),
    "00.01.00-P35-9-22 ".repeat(20),
    "2024-02-30",
    "31. februar 2024",
    "NaN",
    "-1",
    "1e999",
    "__proto__",
    SECRET,
  ),
);
const name = fc.oneof(
  fc.constantFrom(
    "q",
    "body",
    "from",
    "to",
    "outcome",
    "kle",
    "actionFacet",
    "recommender",
    "access",
    "kind",
    "dissent",
  ),
  fc.constantFrom("sort", "page", "perPage", "facets", "due", "routine", "municipality", "__proto__", "constructor"),
  fc.string({ maxLength: 10 }),
);
const query = fc.array(fc.tuple(name, hostile), { maxLength: 5 }).map((pairs) => `?${new URLSearchParams(pairs)}`);
const withQuery = fc.constantFrom(
  "/",
  "/frister",
  "/api/v1/search",
  "/api/v1/search.csv",
  "/api/v1/search.atom",
  "/api/v1/suggestions",
  "/api/v1/outcomes",
  "/api/v1/actions",
  "/api/v1/actions.ics",
);
const withValue = fc.constantFrom("items", "meetings", "cases", "originals").map((kind) => `/api/v1/${kind}/`);
const address = fc.oneof(
  fc.tuple(withQuery, query).map(([path, text]) => path + text),
  fc.tuple(withQuery, hostile).map(([path, text]) => `${path}?q=${encoded(text)}`),
  fc
    .tuple(fc.oneof(withValue, fc.constantFrom("/punkt/", "/sag/", "/moede/", "/kilde/")), hostile)
    .map(([path, text]) => path + encoded(text)),
);

it("no address makes it fail, and none shows a closed item", async () => {
  await fc.assert(
    fc.asyncProperty(address, async (path) => {
      const response = await test.app.request(path);
      const answer = await response.text();
      expect(response.status, path).toBeLessThan(500);
      expect(answer, path).not.toContain(`Om ${SECRET}`);
    }),
    { numRuns: RUNS },
  );
});
