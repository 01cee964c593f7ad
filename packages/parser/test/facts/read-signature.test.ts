import { expect, test } from "vitest";
import { readSignature } from "../../src/facts/read-signature.ts";

test.each([
  ["(Økonomiudvalget)", "Økonomiudvalget"],
  ["(Ældrechefen).", "Ældrechefen"],
  ["(Stillet af Ø)", null],
])("%s is signed by %s", (line, recommender) => {
  expect(readSignature(line)).toEqual({ recommender });
});

test.each(["(Der er omdelt et notat.)", "(se bilag 2)", "Økonomiudvalget", "(Ø) (V)"])("%s is no signature", (line) => {
  expect(readSignature(line)).toBeNull();
});
