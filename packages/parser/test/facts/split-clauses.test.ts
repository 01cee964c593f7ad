import { expect, test } from "vitest";
import { splitClauses } from "../../src/facts/split-clauses.ts";

test.each([
  ["HR udarbejder et skema, som cheferne udfylder.", ["HR udarbejder et skema", "cheferne udfylder"]],
  ["Udvalget besluttede, at der opstilles delmål.", ["Udvalget besluttede", "der opstilles delmål"]],
  ["Godkendt, idet listen udvides.", ["Godkendt", "listen udvides"]],
  ["Det skal afklares, hvilke planer, der skal vises.", ["Det skal afklares, hvilke planer, der skal vises"]],
  ["Godkendt.", ["Godkendt"]],
])("%s", (statement, clauses) => {
  const found = splitClauses(statement);
  expect(found.map(({ text }) => text)).toEqual(clauses);
  for (const { text, start, end } of found) expect(statement.slice(start, end)).toBe(text);
});
