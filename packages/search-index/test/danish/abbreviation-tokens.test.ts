import { describe, expect, it } from "vitest";
import { abbreviationToken, findAbbreviations } from "../../src/danish/abbreviation-tokens.ts";

const shorts = (text: string): string[] => findAbbreviations(text).map(({ start, end }) => text.slice(start, end));

describe("findAbbreviations", () => {
  it("finds them inside words and beside hyphens", () => {
    expect(shorts("KommuneMED, MED-udvalg, MEDudvalg, alle TRer og (F)TR")).toEqual(["MED", "MED", "MED", "TR", "TR"]);
  });

  it("takes neither names, single letters nor shouted headings", () => {
    expect(shorts("Chefforum, A og B\nREFERAT MED BILAG\nØU")).toEqual(["ØU"]);
  });

  it("never spells one like a word", () => expect(abbreviationToken("MED")).not.toBe("med"));
});
