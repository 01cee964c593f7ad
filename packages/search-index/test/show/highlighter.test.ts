import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planSearch } from "../../src/query/plan-search.ts";
import type { Highlight } from "../../src/show/cut-text.ts";
import { createHighlighter } from "../../src/show/highlighter.ts";

/** Fewer than usual: every new word is split, which is what costs. */
const RUNS = { numRuns: 30 };

const TEXT =
  "Udvalget drøftede sygefraværsstatistikken for 2023, idet merforbruget i MED-udvalget tages op igen den 8. maj. " +
  "Budgetspillet fortsætter i sag 00.01.00-P35-9-22. Vagterne er taget til efterretning.";

const highlighterFor = (question: string) =>
  createHighlighter(planSearch({ text: question, scope: "open" }).understood);
const printed = (stretches: readonly Highlight[]): string => stretches.map(({ text }) => text).join("");
const marked = (stretches: readonly Highlight[]): string[] =>
  stretches.filter((stretch) => stretch.marked).map(({ text }) => text);

describe("highlight", () => {
  it.each([
    ["drøftede", "drøftede", "as typed"],
    ["drøftelse", "drøftede", "by stem"],
    ["fravær", "sygefraværsstatistikken", "inside a compound"],
    ["budget spil", "Budgetspillet", "by the parts of a compound"],
    ["overforbrug", "merforbruget", "by another word for the same thing"],
    ["MED", "MED", "as an abbreviation, not as a preposition"],
    ["sygefravaersstatistik", "sygefraværsstatistikken", "typed without Danish letters"],
    ["drøftdee", "drøftede", "mistyped"],
    ["8/5 2023", "8. maj.", "as a date in another writing"],
    ["P35-9-22", "00.01.00-P35-9-22", "by the tail of a journal number"],
    ['"taget til efterretning"', "taget til efterretning", "as a phrase"],
  ])("%s marks %s (%s)", (question, expected) =>
    expect(marked(highlighterFor(question).highlight(TEXT))).toEqual([expected]),
  );

  it("marks nothing for a question without an answer in the text", () => {
    expect(highlighterFor("cykelsti").highlight(TEXT)).toEqual([{ text: TEXT, marked: false }]);
  });

  it("gives back the text character for character, whatever text and question are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 30 }), (text, question) => {
        expect(printed(highlighterFor(question).highlight(text))).toBe(text);
      }),
      RUNS,
    );
  });
});

describe("snippet", () => {
  const long = `${"Indledning uden svar. ".repeat(40)}Her står noget om cykelstien. ${"Mere tekst uden svar. ".repeat(40)}`;

  it("takes the passage with the answer, and says that something is left out", () => {
    const snippet = highlighterFor("cykelsti").snippet(["Godkendt.", long]);
    expect(marked(snippet)).toEqual(["cykelstien"]);
    expect(printed(snippet)).toMatch(/^… .*Her står noget om cykelstien\. .* …$/);
  });

  it("prefers the weightier text where both answer", () => {
    expect(printed(highlighterFor("cykelsti").snippet(["Cykelstien godkendt.", long]))).toBe("Cykelstien godkendt.");
  });

  it("is the beginning of the first text where none answers, and empty where there is no text", () => {
    expect(printed(highlighterFor("skole").snippet(["", "Godkendt.", long]))).toBe("Godkendt.");
    expect(highlighterFor("skole").snippet(["", ""])).toEqual([]);
  });

  it("cuts one endless word without losing the match", () => {
    const endless = `${"x".repeat(100)} ${"-".repeat(100)}cykelsti${"å".repeat(400)}`;
    expect(marked(highlighterFor("cykelsti").snippet([endless])).length).toBeLessThanOrEqual(1);
    expect(printed(highlighterFor("2024").snippet([`${"-".repeat(60)}2024${"-".repeat(400)}`]))).toContain("2024");
  });

  it("prints only words of the text", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 200 }), fc.lorem({ maxCount: 2 }), (text, question) => {
        const words = printed(highlighterFor(question).snippet([text])).replace(/^… | …$/g, "");
        expect(text).toContain(words);
      }),
      RUNS,
    );
  });
});
