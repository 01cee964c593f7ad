import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeRepairs } from "../../src/text/compose-repairs.ts";
import { applyEdits, type Edit } from "../../src/text/edits.ts";
import type { TextRepair } from "../../src/text/text-repair.ts";

const asRepair = (edit: Edit, tier: TextRepair["tier"] = 1): TextRepair => ({
  ...edit,
  rule: "test",
  tier,
  confidence: 1,
  alternatives: [],
});

/** Edits that fit a text: pairs of offsets, in order. */
function editsOf(text: string, cuts: readonly number[], afters: readonly string[]): TextRepair[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((left, right) => left - right);
  const edits: TextRepair[] = [];
  for (let index = 0; index + 1 < places.length; index += 2) {
    const [start = 0, end = 0] = places.slice(index, index + 2);
    edits.push(asRepair({ start, end, before: text.slice(start, end), after: afters[index / 2] ?? "" }));
  }
  return edits;
}

describe("composeRepairs", () => {
  it("does in one go what two ledgers do one after the other", () => {
    const cuts = fc.array(fc.nat(1000), { maxLength: 8 });
    const afters = fc.array(fc.string({ maxLength: 3 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), cuts, cuts, afters, afters, (text, c1, c2, a1, a2) => {
        const earlier = editsOf(text, c1, a1);
        const middle = applyEdits(text, earlier);
        const later = editsOf(middle, c2, a2);
        expect(applyEdits(text, composeRepairs(text, earlier, later))).toBe(applyEdits(middle, later));
      }),
    );
  });

  it("keeps the lesser certainty of edits that meet", () => {
    const earlier = [asRepair({ start: 0, end: 2, before: "Ã¸", after: "ø" }, 2)];
    const later = [asRepair({ start: 0, end: 2, before: "ø,", after: "øå" }, 1)];
    expect(composeRepairs("Ã¸,", earlier, later)).toMatchObject([{ before: "Ã¸,", after: "øå", tier: 2 }]);
  });
});
