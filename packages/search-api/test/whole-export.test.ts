import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Hit } from "../src/query/hit.ts";
import { startTestApp } from "./start-test-app.ts";

/** More items than the engine gives at once (1,000), and than one batch of the export has (250). */
const MEETINGS = 60;
const ITEMS_PER_MEETING = 20;
const TITLES = Array.from({ length: ITEMS_PER_MEETING }, (_, index) => `Budgetopfølgning, del ${index + 1}`);

let test: Awaited<ReturnType<typeof startTestApp>>;
beforeAll(async () => {
  const days = Array.from({ length: MEETINGS }, (_, index) => new Date(Date.UTC(2020, 0, 7 * index)));
  test = await startTestApp(
    days.map((day) => ({
      body: "Økonomiudvalget",
      date: day.toISOString().slice(0, 10),
      items: TITLES.map((title) => ({ title, decision: "Godkendt." })),
    })),
  );
});
afterAll(() => test.stop());

async function exported(extension: string): Promise<string[]> {
  const response = await test.app.request(`/api/v1/search.${extension}?q=budgetopfølgning`);
  return (await response.text()).trimEnd().split("\n");
}

describe("the export of more than a thousand hits", () => {
  it("has each of them once as NDJSON, newest first, in the same order every time", async () => {
    const lines = await exported("ndjson");
    const hits = lines.map((line) => Hit.parse(JSON.parse(line)));
    expect(new Set(hits.map(({ id }) => id)).size).toBe(MEETINGS * ITEMS_PER_MEETING);
    expect(hits).toHaveLength(MEETINGS * ITEMS_PER_MEETING);
    const dates = hits.map(({ date }) => date ?? "");
    expect(dates).toEqual([...dates].sort().reverse());
    expect(await exported("ndjson")).toEqual(lines);
  });

  it("has each of them once as CSV, in the same order", async () => {
    const [, ...rows] = (await exported("csv")).join("\n").split("\r\n");
    const hits = (await exported("ndjson")).map((line) => Hit.parse(JSON.parse(line)));
    expect(rows).toHaveLength(MEETINGS * ITEMS_PER_MEETING);
    expect(rows.filter((row, index) => !row.includes(hits[index]?.id ?? "-"))).toEqual([]);
  });

  it("begins before all of it is there: no tag, which would need the whole", async () => {
    const { headers } = await test.app.request("/api/v1/search.ndjson?q=budgetopfølgning");
    expect(headers.get("etag")).toBeNull();
  });
});
