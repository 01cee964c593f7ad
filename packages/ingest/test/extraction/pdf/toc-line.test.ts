import { expect, test } from "vitest";
import { readTocLine } from "../../../src/extraction/pdf/toc-line.ts";

test.each([
  ["Budget 2025.................... 7", "Budget 2025.....\t7"],
  ["Budget 2025 . . . . . . . . . . 12", "Budget 2025.....\t12"],
  ["Eventuelt…………\txv", "Eventuelt.....\txv"],
])("reads %j as an entry of a table of contents", (line, entry) => {
  expect(readTocLine(line)).toBe(entry);
});

test.each(["Se side 7", "og så videre ... 7", "....... 7", "Punkt 3. Budget 2025"])("refuses %j", (line) => {
  expect(readTocLine(line)).toBeUndefined();
});
