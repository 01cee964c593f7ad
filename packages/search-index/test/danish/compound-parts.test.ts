import { describe, expect, it } from "vitest";
import { innerStems, smallestParts, tellingParts } from "../../src/danish/compound-parts.ts";
import { stem } from "../../src/danish/stem.ts";

describe("innerStems", () => {
  it.each([
    ["rådhusrokade", "raadhus"],
    ["rådhusrokade", "rokade"],
    ["sygefraværsstatistik", "fravaer"],
    ["sygefraværsstatistik", "sygefravaer"],
    ["fritidsjobmuligheder", "fritidsjob"],
    ["budgetspillet", "spil"],
  ])("finds inside %s what %s asks for", (word, asked) => expect(innerStems(word)).toContain(stem(asked)));

  it("has nothing for a plain word, and never the word itself", () => {
    expect(innerStems("kommunen")).toEqual([]);
    expect(innerStems("budgetspillet")).not.toContain(stem("budgetspillet"));
  });
});

describe("smallestParts", () => {
  it("gives the parts in order", () =>
    expect(smallestParts("ledersamarbejde")).toEqual([stem("leder"), stem("samarbejde")]));
  it("is empty for a plain word", () => expect(smallestParts("kommunen")).toEqual([]));
});

describe("tellingParts", () => {
  it("leaves out what is in too many words", () => {
    const telling = tellingParts(innerStems("rådhusrokade"));
    expect(telling).toContain("raadhus");
    expect(telling).not.toContain("hus");
  });
});
