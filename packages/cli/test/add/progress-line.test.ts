import { expect, it } from "vitest";
import { progressLine } from "../../src/add/progress-line.ts";

it("says in Danish how far it is, how fast it goes, and how long it takes", () => {
  expect(progressLine(3, 5, 2.5)).toBe("3 af 5 dokumenter, 1,2/s, 2 s tilbage");
  expect(progressLine(10, 3010, 10)).toBe("10 af 3010 dokumenter, 1,0/s, 50 min. tilbage");
});

it("says nothing of what it cannot know or nobody needs", () => {
  expect(progressLine(0, 5, 3)).toBe("0 af 5 dokumenter");
  expect(progressLine(1, 1, 2)).toBe("1 af 1 dokument, 0,5/s");
});
