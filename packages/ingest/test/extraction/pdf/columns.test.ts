import { describe, expect, test } from "vitest";
import { findGutters } from "../../../src/extraction/pdf/columns.ts";
import type { RawPage, Run } from "../../../src/extraction/pdf/run.ts";

const run = (x: number, baseline: number, width: number): Run => ({
  text: "tekst",
  x,
  baseline,
  width,
  size: 11,
  font: "f1",
  blankBefore: false,
  blankAfter: false,
  tag: undefined,
});

const page = (runs: readonly Run[]): RawPage => ({ number: 1, width: 595, height: 842, runs, links: [], slanted: [] });

/** Lines of two columns; every third is short, as the last of a paragraph or a heading. */
const lines = (left: number, right: number, count = 30): Run[] =>
  Array.from({ length: count }, (_, line) => {
    const share = line % 3 === 0 ? 0.3 : 0.95;
    return [run(68, 80 + 15 * line, left * share), run(306, 87 + 15 * line, right * share)];
  }).flat();

describe("findGutters", () => {
  test("finds the strip between two columns, also beside a running header that reaches further", () => {
    const header = [run(24, 30, 90), run(500, 30, 71)];
    const [gutter] = findGutters([page([...header, ...lines(220, 220)])]);
    expect(gutter?.left).toBeGreaterThan(270);
    expect(gutter?.right).toBeLessThanOrEqual(306);
  });

  test("uses it on a last page with a few short lines", () => {
    const [first, last] = findGutters([page(lines(220, 220)), page([run(68, 80, 60), run(306, 80, 30)])]);
    expect(last).toEqual(first);
  });

  test.each([
    ["a table with short cells on its left", lines(60, 220)],
    ["a list of names beside parties", lines(120, 40)],
    ["one column", Array.from({ length: 40 }, (_, line) => run(68, 80 + 15 * line, 450))],
  ])("finds none in %s", (_what, runs) => {
    expect(findGutters([page(runs)])).toEqual([undefined]);
  });
});
