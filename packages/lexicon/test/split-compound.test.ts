import { describe, expect, it } from "vitest";
import { splitCompound } from "../src/split-compound.ts";

describe("splitCompound", () => {
  it.each([
    ["fritidsjob", ["fritid", "job"]],
    ["byrådsmøde", ["by", "råd", "møde"]],
    ["skolebestyrelser", ["skole", "bestyrelser"]],
    ["Plejeboligområdet", ["pleje", "bolig", "området"]],
    ["arbejdsmiljøarbejdet", ["arbejde", "miljø", "arbejdet"]],
    ["børnehuset", ["børn", "huset"]],
    ["mødestedet", ["møde", "stedet"]],
  ])("%s is made of parts", (word, parts) => {
    expect(splitCompound(word)).toEqual(parts);
  });

  it.each([
    "gennem",
    "sammen",
    "lederen",
    "perioden",
    "findes",
    "kommunen",
    "fællesskab",
    "stillinger",
    "og",
    "",
    "xqzwv",
  ])("%s is one word", (word) => {
    expect(splitCompound(word)).toBeNull();
  });

  it("answers a hostile word at once", () => {
    expect(splitCompound("sag".repeat(100_000))).toBeNull();
  });
});
