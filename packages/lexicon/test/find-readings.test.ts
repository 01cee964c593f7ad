import { describe, expect, it } from "vitest";
import { danishLexicon } from "../src/danish-lexicon.ts";
import { findReadings, type ReadingRules } from "../src/find-readings.ts";

const LISTED: ReadingRules = { maxParts: 1, anyJoint: false, beginning: false };
const COMPOUND: ReadingRules = { maxParts: 3, anyJoint: false, beginning: false };

const forms = (pattern: string, rules: ReadingRules): string[] =>
  findReadings(
    danishLexicon(),
    [...pattern].map((letter) => (letter === "*" ? "æøå" : letter)),
    rules,
  ).map(({ form }) => form);

describe("findReadings", () => {
  it("finds every listed word that fits", () => {
    expect(forms("m*de", LISTED).sort()).toEqual(["måde", "møde"]);
    expect(forms("l*bende", LISTED)).toEqual(["løbende"]);
  });

  it("finds compounds by the dictionary's joints", () => {
    expect(forms("besk*ftigelsesomr*det", COMPOUND)).toEqual(["beskæftigelsesområdet"]);
    expect(forms("sygefrav*rstatistik", COMPOUND)).toEqual([]);
    expect(forms("sygefrav*rstatistik", { ...COMPOUND, anyJoint: true })).toEqual(["sygefraværstatistik"]);
  });

  it("knows a beginning before a hyphen", () => {
    expect(forms("b*rne", { ...LISTED, beginning: true })).toContain("børne");
  });

  it("ends on a hostile pattern", () => {
    expect(forms("*".repeat(60), COMPOUND).length).toBeLessThan(1000);
    expect(forms("*".repeat(10_000), COMPOUND)).toEqual([]);
  });
});
