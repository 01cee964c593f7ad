import { describe, expect, test } from "vitest";
import { findDates } from "../../src/facts/dates.ts";

const days = (text: string, meeting: string | null = null): string[] => findDates(text, meeting).map(({ iso }) => iso);

describe("findDates", () => {
  test.each([
    ["d. 24. maj 2023 kl. 09:00", "2023-05-24"],
    ["tirsdag den 05. marts 2019", "2019-03-05"],
    ["24-05-2023", "2023-05-24"],
    ["04.05.2020 kl. 13:00", "2020-05-04"],
    ["8.06.2006", "2006-06-08"],
    ["15-maj-2002", "2002-05-15"],
    ["04-05-2019 17:00:00", "2019-05-04"],
    ["Onsdag, April 3, 2019 - 18:00", "2019-04-03"],
    ["2026-09-08T15:30:00+02:00", "2026-09-08"],
    ["af 6. november 2017;", "2017-11-06"],
    ["den 22/1 2024", "2024-01-22"],
  ])("%s is %s", (text, iso) => {
    expect(days(text)).toEqual([iso]);
  });

  test.each([
    "1.-3. kvartal",
    "kapitel 1. drøfte",
    "10.000.000 kr.",
    "00.01.00-P35-9-22",
    "31. februar 2024",
    "3/4 af beløbet",
  ])("%s names none", (text) => {
    expect(days(text, "2024-01-01")).toEqual([]);
  });

  test("completes a missing year from the meeting", () => {
    expect(days("den 29. november", "2017-11-15")).toEqual(["2017-11-29"]);
    expect(days("den 22. januar", "2017-11-15")).toEqual(["2018-01-22"]);
    expect(days("den 22. januar")).toEqual([]);
  });
});
