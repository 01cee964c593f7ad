import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAutomaton } from "../scripts/build-automaton.ts";
import { decodeAutomaton, encodeAutomaton } from "../src/automaton-file.ts";
import { createLexicon } from "../src/lexicon.ts";

const forms = fc.dictionary(
  fc.string({ unit: fc.constantFrom(..."abæøå"), minLength: 1, maxLength: 6 }),
  fc.integer({ min: 1, max: 15 }),
);

describe("the automaton", () => {
  it("knows exactly the forms it was built from, after a round through its file", () => {
    fc.assert(
      fc.property(forms, fc.array(fc.string({ unit: fc.constantFrom(..."abæøåx"), maxLength: 7 })), (known, others) => {
        const map = new Map(Object.entries(known));
        const lexicon = createLexicon(decodeAutomaton(encodeAutomaton(buildAutomaton(map))));
        for (const [form, flags] of map) expect(lexicon.flagsOf(form)).toBe(flags);
        for (const other of others) expect(lexicon.flagsOf(other)).toBe(map.get(other) ?? 0);
      }),
    );
  });

  it("refuses a file that is something else", () => {
    expect(() => decodeAutomaton(new TextEncoder().encode("hello\nworld"))).toThrow("referat-forms-1");
  });
});
