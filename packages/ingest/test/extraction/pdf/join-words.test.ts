import { describe, expect, test } from "vitest";
import { joinWords } from "../../../src/extraction/pdf/join-words.ts";

const hyphenated = {
  words: new Set(["set-up", "klima", "regn", "godkendt"]),
  firstParts: new Set(["set", "word"]),
  hyphenated: true,
};
const plain = { words: new Set(["målplaner"]), firstParts: new Set<string>(), hyphenated: false };

describe("joinWords", () => {
  test.each([
    ["der er behov", "for mere", "der er behov for mere"],
    ["arbejdet med klimaregn-", "skabsmetode", "arbejdet med klimaregnskabsmetode"],
    ["arbejdet med klimaregn\u00AD", "skabsmetode", "arbejdet med klimaregnskabsmetode"],
    ["drifts-", "og anlægsudgifter", "drifts- og anlægsudgifter"],
    ["på KB-", "temamødet", "på KB-temamødet"],
    ["lokalt MED-", "udvalg", "lokalt MED-udvalg"],
    ["på børne-", "og ungeområdet", "på børne- og ungeområdet"],
    ["10-12-", "årige", "10-12-årige"],
    ["et set-", "up for", "et set-up for"],
    ["ved 14.-", "dagskontakten", "ved 14.-dagskontakten"],
    ["fra september/", "oktober", "fra september/oktober"],
    ["Ishøj-", "Albertslund", "Ishøj-Albertslund"],
    ["fx Word-", "filer", "fx Word-filer"],
    ["for natur-", "& miljøområdet", "for natur- & miljøområdet"],
    ["i Sundheds-", "Plejecentret", "i Sundheds- Plejecentret"],
    ["Hans-", "Peter deltog", "Hans-Peter deltog"],
    ["CF -", "Status på målplaner", "CF - Status på målplaner"],
  ])("%j + %j = %j", (before, after, joined) => {
    expect(joinWords(before, after, hyphenated)).toBe(joined);
  });

  test("keeps the hyphens of a document that is not hyphenated", () => {
    expect(joinWords("i pdf-", "versionen", plain)).toBe("i pdf-versionen");
    expect(joinWords("alle mål-", "planer", plain)).toBe("alle målplaner");
  });
});
