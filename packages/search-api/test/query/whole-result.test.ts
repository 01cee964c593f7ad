import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VisibleItems } from "../../src/access/visible-items.ts";
import { wholeResult } from "../../src/query/whole-result.ts";
import { startTestApp } from "../start-test-app.ts";

/** Three meetings of five items each, and what a small window must not lose at the days' borders. */
const days = ["2024-03-20", "2024-02-20", "2024-01-20"];
const titles = ["Budget", "Skoler", "Veje", "Affald", "Biblioteker"];

let test: Awaited<ReturnType<typeof startTestApp>>;
beforeAll(async () => {
  test = await startTestApp(days.map((date) => ({ body: "Byrådet", date, items: titles.map((title) => ({ title })) })));
});
afterAll(() => test.stop());

describe("a whole result", () => {
  it.each([
    { batch: 2, window: 4 },
    { batch: 3, window: 6 },
    { batch: 4, window: 8 },
    { batch: 100, window: 1000 },
  ])("has every item once, newest first, with %o", async (sizes) => {
    const items = new VisibleItems(test.dependencies.searchClient, test.dependencies.indexNames, "open");
    const found: string[] = [];
    for await (const hit of wholeResult(items, { text: "" }, sizes)) found.push(`${hit.date} ${hit.number}`);
    expect(found).toEqual(days.flatMap((day) => titles.map((_, index) => `${day} ${index + 1}`)));
  });
});
