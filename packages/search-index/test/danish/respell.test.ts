import { describe, expect, it } from "vitest";
import { respell } from "../../src/danish/respell.ts";

describe("respell", () => {
  it.each([
    ["okonomirapport", "økonomirapport"],
    ["fraver", "fravær"],
    ["byradet", "byrådet"],
    ["aeldreradet", "ældrerådet"],
    ["oekonomiudvalget", "økonomiudvalget"],
    ["korselsordning", "kørselsordning"],
  ])("reads %s as %s", (typed, meant) => expect(respell(typed)).toBe(meant));

  it.each(["rad", "skole", "økonomi", "xyzzy", "2024", "ab"])("leaves %s alone", (typed) =>
    expect(respell(typed)).toBeNull(),
  );

  it("gives up early on a long riddle", () => {
    expect(respell("aoe".repeat(20))).toBeNull();
  });
});
