import { describe, expect, test } from "vitest";
import { matchItemHeading } from "../../src/items/match-item-heading.ts";

describe("matchItemHeading", () => {
  test.each([
    ["Punkt 7: TMU - Lukning af sti", "7", "TMU - Lukning af sti"],
    ["Sak 2: CF - Budget", "2", "CF - Budget"],
    ["Punkt 03A: Valg", "03A", "Valg"],
    ["Pkt. 42", "42", ""],
    ["PKT. 1. VALG AF FORMAND", "1", "VALG AF FORMAND"],
    ["Sag nr. 74 Likviditet", "74", "Likviditet"],
    ["7. Lukning af sti", "7", "Lukning af sti"],
    ["4.1. Formanden", "4.1", "Formanden"],
    ["7: Lukning af sti", "7", "Lukning af sti"],
    ["1.Titel uden blank", "1", "Titel uden blank"],
    ["5. 1. behandling af budget 2025", "5", "1. behandling af budget 2025"],
    ["12.   1. Budgetopfølgning", "12", "1. Budgetopfølgning"],
    ["Sag nr. 52 (ØU 61/2011)", "52", ""],
    ["38Godkendelse af referat", "38", "Godkendelse af referat"],
    ["162 Lukning af sti", "162", "Lukning af sti"],
  ])("%s is item %s", (line, number, title) => {
    expect(matchItemHeading(line)).toMatchObject({ number, title });
  });

  test.each([
    "Punkt 16 oversendes til Byrådet",
    "1. at punktet drøftes",
    "3.500 kr. til formålet",
    "17. april 2024",
    "12 mio. kr.",
    "1. 5. maj 2024",
    "2. 3.500 kr.",
    "Sag 306-2009-600",
    "Sag 3 udgår.",
  ])("%s has not its form", (line) => {
    expect(matchItemHeading(line)).toBeNull();
  });
});
