import { describe, expect, it } from "vitest";
import { findConcepts } from "../../src/danish/concepts.ts";
import { stem } from "../../src/danish/stem.ts";
import { readTokens } from "../../src/danish/tokens.ts";

const conceptOf = (...words: string[]): string =>
  findConcepts(words.map(stem)).find(({ length }) => length === words.length)?.concept ?? "";

describe("readTokens", () => {
  it("counts what a text says, in whatever form", () => {
    const { words, stems } = readTokens("Skolen og skolerne. Skolen er åben.");
    expect([...words]).toEqual(["skolen", "og", "skolerne", "er", "aaben"]);
    expect(stems.get(stem("skole"))).toBe(3);
  });

  it("looks inside compounds, and counts that too", () => {
    expect(readTokens("skolebus, skolebussen").parts.get(stem("skole"))).toBe(2);
  });

  it("finds a meaning in one word and in several that follow each other", () => {
    const { concepts } = readTokens("Merforbrug til børn med særlige behov.");
    expect(concepts.get(conceptOf("merforbrug"))).toBe(1);
    expect(concepts.get(conceptOf("boern", "saerlige", "behov"))).toBe(1);
    expect(readTokens("Behov for særlige børn.").concepts.get(conceptOf("boern", "saerlige", "behov"))).toBeUndefined();
  });

  it("has an abbreviation as a token of its own, beside the word", () => {
    const { words, stems, concepts } = readTokens("TR deltog.");
    expect([...words]).toContain("abk0tr");
    expect(stems.get("abk0tr")).toBe(1);
    expect(concepts.get(conceptOf("tillidsrepraesentant"))).toBe(1);
  });
});
