import { expect, it } from "vitest";
import { memoised } from "../../src/danish/memoised.ts";

it("computes a word once, and forgets first what was not asked for lately", () => {
  const computed: string[] = [];
  const shout = memoised((word) => {
    computed.push(word);
    return word.toUpperCase();
  }, 4);
  const ask = (...words: string[]) => words.map(shout);
  expect(ask("og", "og")).toEqual(["OG", "OG"]);
  expect(computed).toEqual(["og"]);
  ask("vej", "sti", "og", "by", "bro", "og");
  expect(computed).toEqual(["og", "vej", "sti", "by", "bro"]);
  ask("vej");
  expect(computed.at(-1)).toBe("vej");
});
