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
