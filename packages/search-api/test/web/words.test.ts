import { expect, it } from "vitest";
import { facetLabel } from "../../src/web/facet-label.ts";
import { formatDate } from "../../src/web/format-date.ts";
import { formatNumber } from "../../src/web/format-number.ts";

it("writes days and numbers as Danes do", () => {
  expect(formatDate("2024-03-01")).toBe("1. marts 2024");
  expect([7, 1234, 1234567].map(formatNumber)).toEqual(["7", "1.234", "1.234.567"]);
});

it("names outcomes and KLE groups, and leaves what it does not know", () => {
  expect(facetLabel("outcome", "approvedWithChanges")).toBe("Godkendt med ændringer");
  expect(facetLabel("kle", "81.38")).toBe("81.38 Kommunens personale");
  expect(facetLabel("kle", "99.01")).toBe("99.01");
  expect(facetLabel("body", "approved")).toBe("approved");
});
