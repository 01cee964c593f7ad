import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  casePrefixes,
  findCaseNumbers,
  formatCaseNumber,
  isCasePrefix,
  parseCaseNumber,
  parseCasePrefix,
} from "../../src/facts/case-number.ts";

describe("parseCaseNumber", () => {
  test.each([
    ["00.01.00-P35-9-22", "00.01.00-P35-9-22"],
    ["00.01.00 – p35 – 9 - 22", "00.01.00-P35-9-22"],
    ["00.01.00P35-9-22", "00.01.00-P35-9-22"],
    ["00.01.00P35", "00.01.00-P35"],
    ["00.01.00P35-0123", "00.01.00-P35-123"],
    ["0O.0l.00-Ø34-l2-2021", "00.01.00-Ø34-12-21"],
    ["00.01.00-,34-1-20", "00.01.00-Ø34-1-20"],
    ["emn-2025-1234", "EMN-2025-001234"],
    ["330-2018-3619", "330-2018-3619"],
    ["19/3143", "19/3143"],
    ["17/46", "17/46"],
    ["25/1", "25/1"],
    ["2012/012345", "2012/012345"],
    ["2026-000962", "2026-000962"],
    ["1-13-3-57-16", "1-13-3-57-16"],
    ["299835", "299835"],
    ["BR 123/07", "BR 123/07"],
  ])("%s is %s", (printed, canonical) => {
    expect(parseCaseNumber(printed)?.canonical).toBe(canonical);
  });

  test.each(["24-05-2023", "00.01.00-X35-9-22", "2024", "10.000.000", "kl. 16:00", "", "1.".repeat(1000)])(
    "%s is none",
    (text) => {
      expect(parseCaseNumber(text)).toBeNull();
    },
  );

  test("keeps what is printed and takes the number apart", () => {
    expect(parseCaseNumber("00.01.00-P35-9-22")).toEqual({
      raw: "00.01.00-P35-9-22",
      canonical: "00.01.00-P35-9-22",
      scheme: "kle",
      kle: { mainGroup: "00", group: "00.01", subject: "00.01.00" },
      actionFacet: "P35",
      serial: 9,
      year: 2022,
      meetingCase: true,
    });
  });

  test("reads what it formats", () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, "0"));
    const kle = fc
      .tuple(two, two, two, fc.constantFrom("A", "P", "S", "Ø", "G", "K", "I"), two, fc.nat(99999), two)
      .map(([a, b, c, facet, number, serial, year]) => `${a}.${b}.${c}-${facet}${number}-${serial}-${year}`);
    fc.assert(
      fc.property(kle, (printed) => {
        const parsed = parseCaseNumber(printed);
        if (parsed === null) throw new Error(`unreadable: ${printed}`);
        expect(formatCaseNumber(parsed)).toBe(printed);
        expect(parseCaseNumber(formatCaseNumber(parsed))).toEqual(parsed);
      }),
    );
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseCaseNumber(text)));
  });
});

describe("prefixes", () => {
  test("go by segment", () => {
    expect(casePrefixes("00.30.14-S00-2-16")).toEqual([
      "00",
      "00.30",
      "00.30.14",
      "00.30.14-S00",
      "00.30.14-S00-2",
      "00.30.14-S00-2-16",
    ]);
    expect(isCasePrefix("00.30.14-S00-2", "00.30.14-S00-21-6")).toBe(false);
    expect(isCasePrefix("00.30.14-S00-2", "00.30.14-S00-2-16")).toBe(true);
    expect(isCasePrefix("", "00.30.14-S00-2-16")).toBe(false);
  });

  test("are read as typed", () => {
    expect(parseCasePrefix("00.30.14 s00")).toBe("00.30.14-S00");
    expect(parseCasePrefix("00.30")).toBe("00.30");
    expect(parseCasePrefix("fritidsjob")).toBeNull();
  });
});

test("findCaseNumbers finds numbers in running text and leaves dates and amounts alone", () => {
  const text =
    "Se sag 00.01.00-P35-9-22 og EMN-2025-001234 (jf. 330-2018-3619) fra 24-05-2023 om 10.000.000 kr. den 01.02.03.";
  const found = findCaseNumbers(text);
  expect(found.map((hit) => hit.caseNumber.canonical)).toEqual([
    "00.01.00-P35-9-22",
    "EMN-2025-001234",
    "330-2018-3619",
  ]);
  expect(found.map((hit) => text.slice(hit.start, hit.end))).toEqual(found.map((hit) => hit.caseNumber.raw));
});
