import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneOf, questionFilter } from "../../src/query/filter.ts";

describe("oneOf", () => {
  it("quotes every value", () => {
    expect(oneOf("body", ["Økonomiudvalget", 'A" OR visibility = "closed'])).toBe(
      'body IN ["Økonomiudvalget", "A\\" OR visibility = \\"closed"]',
    );
  });

  it("lets no value out of its quotes", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', "\\", "]", " ", "a", "O") }), (value) => {
        const inside = oneOf("body", [value]).slice("body IN [".length, -1);
        expect(JSON.parse(inside)).toBe(value);
      }),
    );
  });
});

describe("questionFilter", () => {
  it("always holds the scope", () => {
    expect(questionFilter({ scope: "open" })).toBe("visibility IN [open]");
    expect(questionFilter({ scope: "internal", filters: { visibilities: ["closed"] } })).toBe(
      'visibility IN [open, internal] AND visibility IN ["closed"]',
    );
  });

  it("reads days as numbers, and leaves undated items out of an end", () => {
    expect(questionFilter({ scope: "open", filters: { from: "2024-01-01", to: "2024-12-31" } })).toBe(
      "visibility IN [open] AND dateNumber >= 20240101 AND (dateNumber <= 20241231 AND dateNumber > 0)",
    );
  });
});
