import { describe, expect, it } from "vitest";
import { countWords, formatWordCounts, loadWordCounts, parseWordCounts } from "../src/word-counts.ts";

describe("countWords", () => {
  it("counts words with Danish letters, sentence starts in lower case and names as they are", () => {
    const counts = countWords(["Økonomi er på dagsordenen. Økonomi igen.", "Søren Ås bor på Åvej, IKKE PÅ Ø"]);
    expect(Object.fromEntries(counts)).toEqual({ økonomi: 2, på: 3, søren: 1, Ås: 1, Åvej: 1, Ø: 1 });
  });
});

describe("word counts as text", () => {
  it("come back as they were written, and nonsense is passed over", () => {
    const counts = new Map([
      ["på", 3],
      ["Ås", 1],
    ]);
    expect(parseWordCounts(`${formatWordCounts(counts)}\nnonsense\nx -1\n`)).toEqual(counts);
  });

  it("ship with the package", () => {
    expect(loadWordCounts().get("på")).toBeGreaterThan(100);
  });
});
