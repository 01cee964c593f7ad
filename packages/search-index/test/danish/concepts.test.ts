import { describe, expect, it } from "vitest";
import { abbreviationToken } from "../../src/danish/abbreviation-tokens.ts";
import { findConcepts, tellingStems } from "../../src/danish/concepts.ts";
import { foldedWords } from "../../src/danish/words.ts";

const conceptsOf = (text: string): string[] =>
  findConcepts(tellingStems(foldedWords(text))).map((found) => found.concept);

describe("findConcepts", () => {
  it.each([
    ["merforbrug", "overforbruget"],
    ["byrådet", "kommunalbestyrelsens"],
    ["adgangskort", "ID-kort"],
    ["plejehjem", "plejecentrene"],
    ["hjemmehjælp", "personlig pleje og praktisk hjælp"],
  ])("means the same with %s and %s", (one, other) => {
    const shared = conceptsOf(one).filter((concept) => conceptsOf(other).includes(concept));
    expect(shared).not.toEqual([]);
  });

  it("joins an abbreviation to its long name", () => {
    const short = findConcepts([abbreviationToken("TR")]).map((found) => found.concept);
    expect(conceptsOf("tillidsrepræsentanterne")).toEqual(expect.arrayContaining(short));
  });

  it("finds nothing in words without another name", () => expect(conceptsOf("Kirkebyvej")).toEqual([]));
});
