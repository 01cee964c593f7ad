import { beforeAll, describe, expect, test } from "vitest";
import { collectRegexes } from "../../parser/test/support/collect-regexes.ts";
import { slowRegexes, vulnerableRegexes } from "../../parser/test/support/judge-regexes.ts";
import type { FoundRegex } from "../../parser/test/support/regex-literals.ts";

/** Whatever people type into a search goes through these, as does every text that is indexed. */
describe("the regular expressions of the package", () => {
  let regexes: FoundRegex[] = [];
  beforeAll(async () => {
    regexes = await collectRegexes(new URL("../src/", import.meta.url));
  }, 60_000);

  test("are found", () => expect(regexes.length).toBeGreaterThan(20));

  test("do not backtrack catastrophically", { timeout: 120_000 }, () => {
    expect(vulnerableRegexes(regexes)).toEqual([]);
  });

  test("stay quick on long hostile strings", { timeout: 120_000 }, () => {
    expect(slowRegexes(regexes)).toEqual([]);
  });
});
