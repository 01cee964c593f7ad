import { describe, expect, it } from "vitest";
import { learnAbbreviations } from "../../src/danish/learn-abbreviations.ts";

const learnt = (text: string): string[] => learnAbbreviations(text).map(({ short, long }) => `${short}=${long}`);

describe("learnAbbreviations", () => {
  it.each([
    ["sendes til Center for Byliv og Natur (CBN) den 3. maj", "CBN=Center for Byliv og Natur"],
    ["og Økonomiudvalget (ØU) behandler sagen", "ØU=Økonomiudvalget"],
    ["i Børne- og Undervisningsudvalget (BUU)", "BUU=Børne- og Undervisningsudvalget"],
    ["alle fællestillidsrepræsentanter (FTR)", "FTR=fællestillidsrepræsentanter"],
  ])("learns from %s", (text, expected) => expect(learnt(text)).toEqual([expected]));

  it.each(["Jonas Frydendal (O)", "skolens leder (KL)", "bilag (PDF)", "mødet i salen (Aulaen)"])(
    "learns nothing from %s",
    (text) => expect(learnt(text)).toEqual([]),
  );
});
