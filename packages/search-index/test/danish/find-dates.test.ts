import { describe, expect, it } from "vitest";
import { findDates } from "../../src/danish/find-dates.ts";

const days = (text: string, year: number | null = null): string[] =>
  findDates(text, year).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));

describe("findDates", () => {
  it.each([
    ["den 24. april 2024", "20240424"],
    ["24 apr. 2024", "20240424"],
    ["24.april 2024", "20240424"],
    ["8/5 2024", "20240508"],
    ["8/5-24", "20240508"],
    ["24-05-2023", "20230524"],
    ["24.05.2023", "20230524"],
    ["2023-05-24", "20230524"],
    ["maj 2023", "20230500-20230531"],
    ["forår 2022", "20220300-20220531"],
    ["efteråret 2022", "20220900-20221131"],
    ["3. kvartal 2022", "20220700-20220931"],
    ["2. halvår 2023", "20230700-20231231"],
    ["Q1 2023", "20230100-20230331"],
  ])("reads %s as %s", (text, expected) => expect(days(text)).toEqual([expected]));

  it.each([
    "31. april 2024",
    "00.01.00-P35-9-22",
    "19/3143",
    "afsnit 3.1.12",
    "budget 2024",
    "24. april",
    "§ 17, stk. 4",
    "1.-3. kvartal",
  ])("finds no day in %s", (text) => expect(days(text)).toEqual([]));

  it("completes a day without a year with the meeting's", () => {
    expect(days("senest den 8. maj og igen den 1. juni 2025", 2024)).toEqual(["20240508", "20250601"]);
  });
});
