import { describe, expect, it } from "vitest";
import { isWithinTypos } from "../../src/show/edit-distance.ts";

describe("isWithinTypos", () => {
  it.each([
    ["budjet", "budget", 1],
    ["bugdet", "budget", 1],
    ["budgt", "budget", 1],
    ["buddget", "budget", 1],
    ["kommunalbestyrlsn", "kommunalbestyrelsen", 2],
  ])("%s is %s", (one, other, most) => expect(isWithinTypos(one, other, most)).toBe(true));

  it.each([
    ["nudget", "budget", 1],
    ["butik", "budget", 2],
    ["skole", "skoler", 0],
  ])("%s is not %s", (one, other, most) => expect(isWithinTypos(one, other, most)).toBe(false));
});
