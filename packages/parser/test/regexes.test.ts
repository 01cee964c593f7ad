import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { collectRegexes } from "./support/collect-regexes.ts";
import { slowRegexes, vulnerableRegexes } from "./support/judge-regexes.ts";
import type { FoundRegex } from "./support/regex-literals.ts";
import { regexLiterals } from "./support/regex-literals.ts";

/**
 * What `recheck` said of each expression when it was written: `safe`, or no answer in time (`undecided`: long lists of
 * words). Checking all of them takes minutes, so a test run checks only those that are not listed yet.
 */
const kept = JSON.parse(readFileSync(new URL("support/checked-regexes.json", import.meta.url), "utf8")) as {
  safe: string[];
  undecided: string[];
};
const listed = new Set([...kept.safe, ...kept.undecided]);
let regexes: FoundRegex[] = [];
beforeAll(async () => {
  regexes = await collectRegexes(new URL("../src/", import.meta.url));
}, 60_000);

describe("the regular expressions of the package", () => {
  test("are found", () => {
    expect(regexes.length).toBeGreaterThan(150);
    expect(regexLiterals("const a = /[/]x/u; // /no/\nconst b = 4 / 2 / 1;")).toEqual([{ source: "[/]x", flags: "u" }]);
  });

  test("do not backtrack catastrophically: what recheck says of new ones", { timeout: 120_000 }, () => {
    const fresh = regexes.filter(({ source, flags }) => !listed.has(`/${source}/${flags}`));
    expect(vulnerableRegexes(fresh)).toEqual([]);
  });

  test("stay quick on long hostile strings", { timeout: 120_000 }, () => {
    expect(slowRegexes(regexes)).toEqual([]);
  });
});
