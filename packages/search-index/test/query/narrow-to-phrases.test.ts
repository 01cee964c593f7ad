import { describe, expect, it } from "vitest";
import { type CandidateSearch, narrowToPhrases, PhraseTooCommon } from "../../src/query/narrow-to-phrases.ts";
import { planSearch } from "../../src/query/plan-search.ts";

const PRINTED = {
  title: "Ny svømmehal",
  body: "Byrådet",
  municipality: null,
  date: "2024-03-20",
  decision: "Godkendt, idet hallen skal være åben om søndagen.",
  recommendation: "",
  text: "",
  attachments: [],
  earlier: JSON.stringify([]),
};

/** An engine that has these items, all of which it thinks may hold the phrase. */
function engineWith(items: readonly object[]) {
  const asked: CandidateSearch[] = [];
  const search = async (query: CandidateSearch) => {
    asked.push(query);
    return { hits: items.slice(query.offset, query.offset + query.limit), estimatedTotalHits: items.length };
  };
  return { asked, search };
}

function filtersOf(queries: readonly { filter: string }[]): string[] {
  return [...new Set(queries.map(({ filter }) => filter))];
}

describe("narrowToPhrases", () => {
  it("asks nothing of a question without phrases, or with a phrase of one word", async () => {
    const { asked, search } = engineWith([]);
    for (const text of ["åben hal", '"hal"']) {
      const { request } = planSearch({ text, scope: "open" });
      const { federation, queries } = request;
      expect(await narrowToPhrases(request, search)).toEqual({ federation, queries });
    }
    expect(asked).toEqual([]);
  });

  it("narrows every query to the items that have the words in print, in order, across line ends and in any case", async () => {
    const { asked, search } = engineWith([
      { ...PRINTED, id: "a" },
      { ...PRINTED, id: "b", decision: "Om søndagen skal hallen være åben." },
      { ...PRINTED, id: "c", decision: null, text: "Hallen skal være\nÅben om søndagen" },
      { ...PRINTED, id: "d", decision: null, earlier: JSON.stringify([earlier("Åben om søndagen.")]) },
      { ...PRINTED, id: "e", decision: "Åbent om søndagen.", attachments: ["Åben", "om søndagen"] },
    ]);
    const { request } = planSearch({ text: '"åben om søndagen" svømmehal', scope: "open" });
    const { queries } = await narrowToPhrases(request, search);
    expect(filtersOf(queries)).toEqual([`${request.queries[0]?.filter} AND id IN ["a", "c", "d"]`]);
    expect(asked).toMatchObject([{ q: '"aaben om soendagen" ', filter: request.queries[0]?.filter }]);
  });

  it("wants all of several phrases, and knows the day of the meeting in words", async () => {
    const { search } = engineWith([{ ...PRINTED, id: "a" }]);
    const narrowed = async (text: string) =>
      filtersOf((await narrowToPhrases(planSearch({ text, scope: "open" }).request, search)).queries)[0];
    expect(await narrowed('"ny svømmehal" "20. marts 2024"')).toContain('id IN ["a"]');
    expect(await narrowed('"ny svømmehal" "20. april 2024"')).toContain("id IN []");
  });

  it("leaves out the items that have an excluded phrase in print", async () => {
    const { search } = engineWith([
      { ...PRINTED, id: "a" },
      { ...PRINTED, id: "b", decision: "Om søndagen skal hallen være åben." },
    ]);
    const { request } = planSearch({ text: 'svømmehal -"åben om søndagen"', scope: "open" });
    const { queries } = await narrowToPhrases(request, search);
    expect(filtersOf(queries)).toEqual([`${request.queries[0]?.filter} AND id NOT IN ["a"]`]);
  });

  it("refuses a phrase whose words stand nearly everywhere at the first look, rather than read half of the items", async () => {
    const { asked, search } = engineWith(Array.from({ length: 20_000 }, (_, id) => ({ ...PRINTED, id: String(id) })));
    const { request } = planSearch({ text: '"åben om søndagen"', scope: "open" });
    await expect(narrowToPhrases(request, search)).rejects.toThrow(PhraseTooCommon);
    expect(asked).toHaveLength(1);
  });
});

function earlier(text: string) {
  const span = { page: null, startLine: 1, endLine: 1, start: 0, end: 1 };
  return { body: null, date: null, item: null, text, outcome: "approved", span };
}
