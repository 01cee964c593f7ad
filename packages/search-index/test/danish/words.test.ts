import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords, foldedWords } from "../../src/danish/words.ts";

describe("findWords", () => {
  it("parts letters from numbers they touch, but leaves short ones whole", () => {
    expect(foldedWords("Budget2024, P35 og 4b")).toEqual(["budget", "2024", "p35", "og", "4b"]);
  });

  it("parts words at hyphens and slashes", () => {
    expect(foldedWords("MED-udvalget, KB/ØU")).toEqual(["med", "udvalget", "kb", "oeu"]);
  });

  it("gives the place of every word in the printed text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { start, end, letters } of findWords(text)) {
          expect(text.slice(start, end).normalize("NFC").toLowerCase()).toBe(letters);
        }
      }),
    );
  });
});
