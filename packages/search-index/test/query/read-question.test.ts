import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuestion } from "../../src/query/read-question.ts";

const words = (text: string): string[] => readQuestion(text).words.map((word) => word.text);

describe("readQuestion", () => {
  it("leaves out words that say nothing, unless nothing else is asked", () => {
    expect(words("hvad med cykelstien på Kirkebyvej")).toEqual(["cykelstien", "Kirkebyvej"]);
    expect(words("om det")).toEqual(["om", "det"]);
  });

  it("leaves out what people only ask with, but not from a name of several words", () => {
    expect(words("hvor længe skal kommunen vente på nye broer")).toEqual(["vente", "broer"]);
    expect(words("god embedsmandsskik")).toEqual(["god", "embedsmandsskik"]);
    expect(words("kommunens")).toEqual(["kommunens"]);
    expect(words("j.nr. 2023-0377810")).toEqual([]);
  });

  it("keeps an abbreviation that is spelt like a small word", () => {
    expect(words("MED")).toEqual(["MED"]);
    expect(readQuestion("nyt fra MED").words.map((word) => word.abbreviation !== null)).toEqual([true]);
    expect(words("BUDGET FRA MED")).toEqual(["BUDGET"]);
  });

  it("takes phrases, excluded words, dates and numbers out of the words", () => {
    const understood = readQuestion('"fast rente" lån -bolig 24. april 2024 sag 00.01.00-P35-9-22');
    expect(understood.words.map((word) => word.text)).toEqual(["lån"]);
    expect(understood.phrases).toEqual(["fast rente"]);
    expect(understood.excluded).toEqual(["bolig"]);
    expect(understood.dates).toEqual([{ text: "24. april 2024", from: 20240424, to: 20240424 }]);
    expect(understood.caseNumbers.map((number) => number.key)).toEqual(["00.01.00-P35-9-22"]);
  });

  it("reads a minus before quotation marks, and a journal number inside them", () => {
    expect(readQuestion('lån -"fast rente" -"bolig"')).toMatchObject({
      phrases: [],
      excluded: ["bolig"],
      excludedPhrases: ["fast rente"],
    });
    expect(readQuestion('"00.01.00-P35-9-22"')).toMatchObject({
      phrases: [],
      caseNumbers: [{ part: "whole" }],
      words: [],
    });
  });

  it("does not take a number for a date, nor a year for one", () => {
    expect(readQuestion("00.01.00-P35-9-22").dates).toEqual([]);
    expect(words("budget 2024")).toEqual(["budget", "2024"]);
  });

  it("takes three short numbers for a day, unless they are a journal number", () => {
    expect(readQuestion("møde 24.4.24").dates).toMatchObject([{ from: 20240424, to: 20240424 }]);
    expect(readQuestion("27.36.04").dates).toEqual([]);
  });

  it("tells a meeting's day from a day that is mentioned", () => {
    expect(readQuestion("mødet 24-05-2023").meetingDay).toBe(true);
    expect(readQuestion("24-05-2023").meetingDay).toBe(false);
  });

  it("reads Danish letters that were not typed", () => {
    expect(readQuestion("okonomirapport").words[0]?.respelled).toBe("økonomirapport");
  });

  it("survives whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
        expect(readQuestion(text).words.length).toBeLessThanOrEqual(24);
      }),
      { numRuns: 30 },
    );
  });
});
