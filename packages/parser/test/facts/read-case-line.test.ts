import { expect, test } from "vitest";
import { readCaseLine } from "../../src/facts/read-case-line.ts";

test.each([
  ["00.01.00-P35-9-22", "00.01.00-P35-9-22", null],
  ["Åbent - 01.00.00-G01-12-16", "01.00.00-G01-12-16", "open"],
  ["Lukket - 82.01.10-G10-5-21", "82.01.10-G10-5-21", "closed"],
  ["Sagsnr.: 330-2018-1234       Dok.nr.: 330-2018-55555       Åbent", "330-2018-1234", "open"],
  ["Sagsnr: 29.09.00-A26-1-20 Sagsansvarlig: Bo Bo", "29.09.00-A26-1-20", null],
  ["Sagsid.: 20/12345, Sagsinitialer: ABC", "20/12345", null],
  ["J.nr. 20.03.00-G01-14-18", "20.03.00-G01-14-18", null],
  ["Sagsnr.: 25/1", "25/1", null],
  ["Lukket - 01.03.00P08 - 2011/5172", "2011/5172", "closed"],
  ["2016-20417.", "2016-20417", null],
  ["Lukket punkt", undefined, "closed"],
])("%s is case %s, %s", (line, canonical, access) => {
  const read = readCaseLine(line);
  expect([read?.caseNumber?.canonical, read?.access]).toEqual([canonical, access]);
});

test.each(["Sagen drøftes igen.", "Åbent hus i hallen", "Budget 2024", "Indstilling", "Sag 66 om klippekort", "22/1"])(
  "%s is no line of labels",
  (line) => {
    expect(readCaseLine(line)).toBeNull();
  },
);

test("says which number it could not read", () => {
  expect(readCaseLine("Sagsnr.: 12.X4/ukendt7")?.unreadable).toBe("12.X4/ukendt7");
});
