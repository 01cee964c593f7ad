import { expect, test } from "vitest";
import { isNextInList, opensList, readListMark } from "../../src/extraction/list-mark.ts";

test.each([
  ["2. at sagen udsættes", { kind: "number", value: 2 }],
  ["At 3) bevillingen gives", { kind: "number", value: 3 }],
  ["b) en anden vej", { kind: "letter", value: 2 }],
  ["- kort", { kind: "dash", value: 0 }],
  ["• punkt", { kind: "bullet", value: 0 }],
])("%j begins a list item", (text, mark) => {
  expect(readListMark(text)).toEqual(mark);
});

test.each(["20. marts 2024", "2,5 mio. kr.", "14.-dagskontakten", "i alt 3) personer", "-5 grader"])(
  "%j does not",
  (text) => {
    expect(readListMark(text)).toBeUndefined();
  },
);

test("knows what may come next", () => {
  expect(isNextInList({ kind: "number", value: 3 }, { kind: "number", value: 2 })).toBe(true);
  expect(isNextInList({ kind: "number", value: 3 }, { kind: "number", value: 1 })).toBe(false);
  expect(opensList({ kind: "number", value: 4 })).toBe(false);
});
