import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexNames } from "../../src/index-names.ts";
import { planSearch } from "../../src/query/plan-search.ts";

const plan = (text: string) => planSearch({ text, scope: "open" });
const asked = (text: string): string[] => plan(text).request.queries.map((query) => query.q);

describe("planSearch", () => {
  it("asks for the exact words first, then for stems, then for other words", () => {
    const { queries } = plan("merforbruget").request;
    expect(queries.map((query) => query.q)).toEqual(["merforbruget", "merforbrug ", '"syn0merforbrug" ']);
    const weights = queries.map((query) => query.federationOptions.weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it("holds phrases and excluded words at every closeness", () => {
    for (const q of asked('rente "fast rente" -bolig')) {
      expect(q).toContain('"fast rente"');
      expect(q).toContain("-bolig");
    }
  });

  it("answers a journal number by filter alone, in any spelling", () => {
    const filters = ["00.01.00-P35-9-22", "00.01.00 – p35 – 9 - 22", "000100P35922"].map((text) => {
      const { queries } = plan(text).request;
      expect(queries.map((query) => query.q.trim())).toEqual([""]);
      return queries[0]?.filter;
    });
    expect(new Set(filters)).toEqual(new Set(['visibility IN [open] AND caseNumber IN ["00.01.00-P35-9-22"]']));
  });

  it("looks for part of a number by segment", () => {
    expect(plan("00.30.14").request.queries[0]?.filter).toContain('casePrefixes IN ["00.30.14"]');
    expect(plan("P22-3-22").request.queries[0]?.filter).toContain('caseTails IN ["P22-3-22"]');
  });

  it("orders by day where there are no words to rank by", () => {
    expect(plan("maj 2023").request.queries[0]?.sort?.[0]).toBe("dateNumber:desc");
    expect(plan("skole").request.queries[0]?.sort).toBeUndefined();
  });

  it("keeps the visitor's scope in every attempt, and offers to leave out the filters only", () => {
    const { attempts } = planSearch({
      text: 'skolen "fast rente" maj 2023 00.30.14',
      scope: "internal",
      filters: { bodies: ["Byrådet"] },
    });
    expect(attempts.map((attempt) => attempt.kind)).toEqual([
      "asked",
      "withoutQuotes",
      "withoutDatesAndNumbers",
      "withoutWords",
      "mentions",
      "withoutFilters",
      "similarWords",
    ]);
    for (const { kind, request } of attempts) {
      for (const { filter } of request.queries) {
        expect(filter).toContain("visibility IN [open, internal]");
        expect(filter.includes('body IN ["Byrådet"]')).toBe(kind !== "withoutFilters");
      }
    }
  });

  it("asks for names of several words as one thing, nearly as close as the words", () => {
    const { queries } = plan("børn med særlige behov").request;
    const named = queries.find((query) => query.q === '"syn0barnsaerbehov" ');
    expect(named?.federationOptions.weight).toBeGreaterThan(0.9);
  });

  it("leaves out each thing in turn where too little has them all, and what is left has a concept", () => {
    const some = plan("nedskæring Kirkebyvej").attempts.find((attempt) => attempt.kind === "someWords");
    const all = plan("nedskæring Kirkebyvej").request.queries.map((query) => query.q);
    const added = some?.request.queries.map((query) => query.q).filter((q) => !all.includes(q)) ?? [];
    expect(added).toContain('"syn0bespar0" ');
    expect(added).not.toContain("kirkebyvej ");
  });

  it("offers what a compound is a kind of, in other words too, when nothing else is found", () => {
    const last = plan("kæmpefyring").attempts.at(-1);
    expect(last?.kind).toBe("similarWords");
    expect(last?.request.queries.map((query) => query.q)).toEqual(expect.arrayContaining(["fyring ", '"syn0afsked" ']));
  });

  it("asks the index it is told to", () => {
    const { queries, federation } = planSearch(
      { text: "skole", scope: "open", facets: ["body"], offset: 40, limit: 10 },
      indexNames("test"),
    ).request;
    expect(new Set(queries.map((query) => query.indexUid))).toEqual(new Set(["test-items"]));
    expect(federation).toEqual({ offset: 40, limit: 10, facetsByIndex: { "test-items": ["body"] } });
  });

  it("plans a bounded number of queries for whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        for (const { request, kind } of plan(text).attempts) {
          if (kind !== "similarWords") expect(request.queries.length).toBeLessThanOrEqual(12);
          expect(request.queries.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });
});
