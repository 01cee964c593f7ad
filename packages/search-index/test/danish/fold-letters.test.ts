import { describe, expect, it } from "vitest";
import { foldLetters } from "../../src/danish/fold-letters.ts";

describe("foldLetters", () => {
  it.each([
    ["Aarhus", "Århus"],
    ["oekonomi", "Økonomi"],
    ["kvaernen", "kværnen"],
    ["Én", "en"],
    ["Müller", "Myller"],
    ["a\u030Arsregnskab", "årsregnskab"],
  ])("spells %s and %s alike", (one, other) => expect(foldLetters(one)).toBe(foldLetters(other)));

  it.each([
    ["råd", "rad"],
    ["mål", "mal"],
    ["bør", "bor"],
    ["læst", "last"],
  ])("keeps %s apart from %s", (one, other) => expect(foldLetters(one)).not.toBe(foldLetters(other)));
});
