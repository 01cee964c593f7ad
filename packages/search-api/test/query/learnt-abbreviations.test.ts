import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startTestApp } from "../start-test-app.ts";

let running: Awaited<ReturnType<typeof startTestApp>>;

beforeAll(async () => {
  running = await startTestApp([
    {
      body: "Kulturudvalget",
      date: "2024-03-05",
      items: [{ title: "Ny afdeling", text: "Center for Byliv og Natur (CBN) oprettes." }],
    },
    {
      body: "Teknikudvalget",
      date: "2024-04-05",
      items: [{ title: "Træer i Søgade", text: "Center for Byliv og Natur planter." }],
    },
    {
      body: "Lønudvalget",
      date: "2024-05-05",
      items: [{ title: "Sag", text: "Hemmeligt Råd for Noget (HRN).", access: "closed" }],
    },
  ]);
});
afterAll(() => running.stop());

const titles = async (q: string): Promise<string[]> => {
  const answer = await running.app.request(`/api/v1/search?q=${q}`);
  const { hits } = (await answer.json()) as { hits: { title: string }[] };
  return hits.map((hit) => hit.title);
};

describe("learntAbbreviations", () => {
  it("finds items by an abbreviation that only another item explains", async () => {
    await vi.waitFor(async () => expect(await titles("CBN")).toEqual(["Ny afdeling", "Træer i Søgade"]), {
      timeout: 10_000,
    });
  });

  it("learns nothing from closed items", async () => {
    const values = await running.dependencies.searchClient.searchEach([
      {
        indexUid: running.dependencies.indexNames.items,
        q: "",
        facets: ["abbreviations"],
        filter: "visibility = open",
      },
    ]);
    expect(Object.keys(values[0]?.facetDistribution?.abbreviations ?? {})).toEqual(["CBN=Center for Byliv og Natur"]);
  });
});
