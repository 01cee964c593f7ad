import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, type Edit, invertEdits } from "../../src/text/edits.ts";
import { offsetMap } from "../../src/text/offset-map.ts";

/** A text and edits that fit it: the text is cut into pieces and every other piece is replaced. */
export const editedText = fc
  .array(
    fc.tuple(fc.string({ maxLength: 4 }), fc.string({ minLength: 1, maxLength: 3 }), fc.string({ maxLength: 4 })),
    {
      maxLength: 6,
    },
  )
  .map((pieces) => {
    let text = "";
    const edits: Edit[] = [];
    for (const [kept, before, after] of pieces) {
      text += kept;
      edits.push({ start: text.length, end: text.length + before.length, before, after });
      text += before;
    }
    return { text, edits };
  });

describe("applyEdits and invertEdits", () => {
  it("are exact inverses", () => {
    fc.assert(
      fc.property(editedText, ({ text, edits }) => {
        const edited = applyEdits(text, edits);
        expect(applyEdits(edited, invertEdits(edits))).toBe(text);
      }),
    );
  });

  it("refuse a text that does not hold what an edit says", () => {
    expect(() => applyEdits("abc", [{ start: 0, end: 1, before: "x", after: "y" }])).toThrow(RangeError);
  });

  it("refuse edits that overlap", () => {
    const edits = [
      { start: 0, end: 2, before: "ab", after: "x" },
      { start: 1, end: 3, before: "bc", after: "y" },
    ];
    expect(() => applyEdits("abc", edits)).toThrow(RangeError);
  });
});

describe("offsetMap", () => {
  it("never goes back, and is exact at the borders of every edit", () => {
    fc.assert(
      fc.property(editedText, ({ text, edits }) => {
        const toOriginal = offsetMap(edits);
        const edited = applyEdits(text, edits);
        const offsets = Array.from({ length: edited.length + 1 }, (_, offset) => toOriginal(offset));
        expect(offsets).toEqual([...offsets].sort((left, right) => left - right));
        expect(toOriginal(edited.length)).toBe(text.length);
        let shift = 0;
        for (const { start, end, before, after } of edits) {
          if (after !== "") expect(toOriginal(start + shift)).toBe(start);
          shift += after.length - before.length;
          expect(toOriginal(end + shift)).toBeGreaterThanOrEqual(end);
        }
      }),
    );
  });

  it("maps letter to letter inside an edit of equal length", () => {
    const toOriginal = offsetMap([{ start: 2, end: 6, before: "m,de", after: "møde" }]);
    expect([2, 3, 4, 6, 7].map(toOriginal)).toEqual([2, 3, 4, 6, 7]);
  });
});
