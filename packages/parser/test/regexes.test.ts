import { readFileSync } from "node:fs";
import { checkSync } from "recheck";
import { beforeAll, describe, expect, test } from "vitest";
import { collectRegexes } from "./support/collect-regexes.ts";
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
const RECHECK_MS = 4_000;
const PUMPED_LENGTH = 20_000;
/** A quadratic expression needs minutes for such a string, a linear one milliseconds: the limit is far from both. */
const SLOW_MS = 3_000;
const PUMPS = [" ", "a", "A", "1", ".", ",", "-", "(", "a ", "A ", "1 ", "1.", "a.", "og ", "A og ", ". ", "at ", "\t"];

let regexes: FoundRegex[] = [];
beforeAll(async () => {
  regexes = await collectRegexes();
}, 60_000);

describe("the regular expressions of the package", () => {
  test("are found", () => {
    expect(regexes.length).toBeGreaterThan(150);
    expect(regexLiterals("const a = /[/]x/u; // /no/\nconst b = 4 / 2 / 1;")).toEqual([{ source: "[/]x", flags: "u" }]);
  });

  test("do not backtrack catastrophically: what recheck says of new ones", { timeout: 120_000 }, () => {
    const fresh = regexes.filter(({ source, flags }) => !listed.has(`/${source}/${flags}`));
    const vulnerable = fresh.filter(
      ({ source, flags }) => checkSync(source, flags, { timeout: RECHECK_MS }).status === "vulnerable",
    );
    expect(vulnerable).toEqual([]);
  });

  test("stay quick on long hostile strings", { timeout: 120_000 }, () => {
    const slow: string[] = [];
    for (const { source, flags } of regexes) {
      const regex = new RegExp(source, flags);
      const begun = process.cpuUsage();
      for (const pump of PUMPS) {
        regex.lastIndex = 0;
        regex.test(`${pump.repeat(PUMPED_LENGTH / pump.length)}\u0000`);
      }
      if (process.cpuUsage(begun).user / 1000 > SLOW_MS) slow.push(source);
    }
    expect(slow).toEqual([]);
  });
});
