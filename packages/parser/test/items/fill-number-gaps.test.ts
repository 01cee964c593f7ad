import { expect, test } from "vitest";
import { fillNumberGaps } from "../../src/items/fill-number-gaps.ts";

const line = (major: number, free = true) => ({ number: [major, 0] as const, free });

test("lines between two sure ones that complete the numbers are items", () => {
  const all = [line(1), line(2), line(3), line(4), line(5)];
  const sure = [all[3], all[4]].flatMap((one) => one ?? []);
  expect(fillNumberGaps(all, sure)).toEqual(all);
});

test("numbers that start over are a list in somebody's text", () => {
  const all = [line(3), line(1), line(2), line(3), line(4), line(5)];
  const sure = [all[0], all[5]].flatMap((one) => one ?? []);
  expect(fillNumberGaps(all, sure)).toEqual(sure);
});

test("nothing is filled where the run does not reach the next item, or stands in a list", () => {
  const running = [line(91), line(94)];
  expect(fillNumberGaps(running, running)).toEqual(running);
  const listed = [line(3), line(4, false), line(5)];
  const sure = [listed[0], listed[2]].flatMap((one) => one ?? []);
  expect(fillNumberGaps(listed, sure)).toEqual(sure);
});
