import { expect, test } from "vitest";
import { readNames } from "../../src/facts/read-names.ts";

test.each([
  ["Bo Bo (A), Ida Dam og Per Friis", ["Bo Bo (A)", "Ida Dam", "Per Friis"]],
  ["Ida Dam (Ø), formand, Bo Bo (A)", ["Ida Dam (Ø), formand", "Bo Bo (A)"]],
  ["Ida Dam (byrådsmedlem, næstformand), Bo Bo", ["Ida Dam (byrådsmedlem, næstformand)", "Bo Bo"]],
  ["Ida Dam. Stedfortræder Bo Bo deltog i mødet.", ["Ida Dam"]],
  ["Ida Dam (I) forlod mødet kl. 16.15 under punkt 5.", []],
  ["Ingen", []],
])("%s", (text, names) => {
  expect(readNames(text)).toEqual(names);
});
