import { expect, test } from "vitest";
import { readVotes } from "../../src/facts/read-votes.ts";

test.each([
  [
    ["Godkendt med 31 stemmer imod 14.", "6 undlod."],
    { for: [], against: [], abstained: [], counts: { for: 31, against: 14, abstained: 6 } },
  ],
  [
    ["For: 17 (A, V, C)", "Imod: 6 (SF, Ø)", "Undlod: 1 (O)"],
    { for: ["A", "V", "C"], against: ["SF", "Ø"], abstained: ["O"], counts: { for: 17, against: 6, abstained: 1 } },
  ],
  [
    ["For stemte: A, B og F.", "Imod stemte: C, N.N. (løsgænger)."],
    { for: ["A", "B", "F"], against: ["C", "N.N. (løsgænger)"], abstained: [] },
  ],
  [
    ["Forslaget blev forkastet med 8 stemmer imod 2."],
    { for: [], against: [], abstained: [], counts: { for: 2, against: 8, abstained: null } },
  ],
  [
    ["24 stemte for (A, V og C), 15 stemte imod (F), og 1 undlod at stemme (Ida Dam (B))."],
    {
      for: ["A", "V", "C"],
      against: ["F"],
      abstained: ["Ida Dam (B)"],
      counts: { for: 24, against: 15, abstained: 1 },
    },
  ],
  [
    ["Godkendt med 13 stemmer for (A+F) og 5 stemmer imod (V)."],
    { for: ["A", "F"], against: ["V"], abstained: [], counts: { for: 13, against: 5, abstained: null } },
  ],
  [
    ["Imod stemte Bo Bo, som ønskede følgende ført til protokol: “Nej, tak.”"],
    { for: [], against: ["Bo Bo"], abstained: [] },
  ],
  [["V og C stemte imod."], { for: [], against: ["V", "C"], abstained: [] }],
])("%j is read", (statements, votes) => {
  expect(readVotes(statements)).toEqual(votes);
});

test.each([[["Godkendt."]], [["For det første skal planen sendes ud."]], [["Bo Bo tog forbehold."]]])(
  "%j holds no vote",
  (statements) => {
    expect(readVotes(statements)).toBeNull();
  },
);
