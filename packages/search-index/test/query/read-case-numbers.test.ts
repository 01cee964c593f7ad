import { describe, expect, it } from "vitest";
import { readCaseNumbers } from "../../src/query/read-case-numbers.ts";

const keys = (text: string): string[] => readCaseNumbers(text).map(({ key, part }) => `${part} ${key}`);

describe("readCaseNumbers", () => {
  it.each([
    "00.01.00-P35-9-22",
    "00.01.00 – p35 – 9 - 22",
    "00 01 00 P35 9 22",
    "000100P35922",
    "sagen 00.01.00-P35-9-22?",
    "00.01.00-P35-9-2022",
  ])("reads %s whole", (text) => expect(keys(text)).toEqual(["whole 00.01.00-P35-9-22"]));

  it.each([
    ["00.30", "prefix 00.30"],
    ["00.30.14", "prefix 00.30.14"],
    ["00.30.14-S00", "prefix 00.30.14-S00"],
    ["P22-3-22", "tail P22-3-22"],
    ["p22 - 3", "tail P22-3"],
    ["EMN-2024-1234", "whole EMN-2024-001234"],
    ["sagsnr. 299835", "whole 299835"],
    ["19/3143", "whole 19/3143"],
  ])("reads %s as %s", (text, expected) => expect(keys(text)).toEqual([expected]));

  it.each([
    "24.04.2024",
    "8/5 2024",
    "24-05-2023",
    "10.000.000",
    "budget 2024",
    "299835",
    "A4",
    "kl. 9.30",
    "kl. 09.30",
  ])("finds no number in %s", (text) => expect(keys(text)).toEqual([]));
});
