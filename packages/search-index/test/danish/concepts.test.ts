import { describe, expect, it } from "vitest";
import { abbreviationToken } from "../../src/danish/abbreviation-tokens.ts";
import { findAskedConcepts, findConcepts, tellingStems } from "../../src/danish/concepts.ts";
import { SYNONYMS } from "../../src/danish/synonyms.ts";
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

const askedConceptsOf = (text: string): string[] =>
  findAskedConcepts(tellingStems(foldedWords(text))).map((found) => found.concept);

describe("findAskedConcepts", () => {
  const finds = (asked: string, printed: string): boolean =>
    askedConceptsOf(asked).some((concept) => conceptsOf(printed).includes(concept));

  it.each([
    ["skat", "grundskyld"],
    ["stofmisbrug", "rusmidler"],
    ["MED-udvalg", "samarbejdsudvalget"],
    ["opsigelse", "afskedigelser"],
  ])("finds with %s what is printed as %s", (asked, printed) => {
    const tokens = asked === "MED-udvalg" ? [abbreviationToken("MED")] : tellingStems(foldedWords(asked));
    const concepts = findAskedConcepts(tokens).map((found) => found.concept);
    expect(conceptsOf(printed).some((concept) => concepts.includes(concept))).toBe(true);
  });

  it.each([
    ["afskedigelse", "opsigelse af lejemål"],
    ["dækningsafgift", "personskat"],
    ["jernbane", "Udvalget tog orienteringen til efterretning"],
    ["internet", "intern revision"],
    ["gæld", "gældende regler"],
    ["ledelse", "ledige borgere"],
    ["udsigt", "materialet udsendes"],
    ["natur", "naturligvis"],
  ])("does not find with %s what only looks or sounds like it: %s", (asked, printed) =>
    expect(finds(asked, printed)).toBe(false),
  );
});

describe("the synonyms", () => {
  const groups = SYNONYMS.split("\n").filter((line) => line !== "");
  const terms = groups.flatMap((line) => line.split(/[,>]/).map((term) => term.trim()));

  it("are hundreds of groups of at least two terms", () => {
    expect(groups.length).toBeGreaterThan(400);
    expect(groups.filter((line) => !/[,>]/.test(line))).toEqual([]);
  });

  it("have no term that says nothing, or that loses what it says with its small words", () => {
    const left = (term: string): string[] => tellingStems(foldedWords(term));
    const shortened = terms.filter((term) => foldedWords(term).length > 1 && left(term).length === 1);
    expect(terms.filter((term) => !/^\p{Lu}{2,6}$/u.test(term) && left(term).length === 0)).toEqual([]);
    expect(shortened.sort()).toEqual(["rive ned", "store bededag"]);
  });

  it("have no two groups that begin alike and so would be one", () => {
    const beginnings = groups.map((line) => {
      const first = tellingStems(foldedWords(line.split(/[,>]/)[0] ?? "")).join(" ");
      return line.includes(">") ? `${first} >` : first;
    });
    expect(beginnings.filter((beginning, at) => beginnings.indexOf(beginning) !== at)).toEqual([]);
  });
});
