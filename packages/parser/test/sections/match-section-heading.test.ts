import { describe, expect, test } from "vitest";
import { matchMisprint, matchSectionHeading } from "../../src/sections/match-section-heading.ts";

describe("matchSectionHeading", () => {
  test.each([
    ["Indstilling", "recommendation"],
    ["BESLUTNING:", "decision"],
    ["Vedlegg", "attachments"],
    ["Administrationens indstilling", "recommendation"],
    ["INDSTILLING FRA TEKNIK OG DRIFT", "recommendation"],
    ["Indstilling til pkt. 7", "recommendation"],
    ["Økonomiske konsekvenser", "finance"],
    ["Trafikale konsekvenser", "consequences"],
    ["Konsekvenser for Agenda 21", "consequences"],
    ["Retsgrundlag", "legalBasis"],
    ["Sagsforløb", "history"],
    ["Fraværende med afbud", "attendance"],
    ["Løsning", "caseStatement"],
    ["Beslutning i Økonomiudvalget den 16-03-2026", "decision"],
    ["Beslutning Teknik- og Miljøudvalget den 11-08-2021", "decision"],
    ["Forretningsudvalgets beslutning den 8. november 2022:", "decision"],
    ["Kultur- og Fritidsudvalget, 03-04-2019, pkt. 42", "decision"],
    ["Social og Ældre, 6. januar 2020, pkt. 123:", "decision"],
    ["Beslutning den 24-04-2017:", "decision"],
    ["2.1 Sagsfremstilling", "caseStatement"],
    ["Økonomiske konsekvenser og finansiering", "finance"],
    ["Udtalelse fra ØU den 19-04-2017:", "decision"],
  ])("%s is a heading of kind %s", (line, kind) => {
    expect(matchSectionHeading(line)?.kind).toBe(kind);
  });

  test.each([
    "Indstillingen blev drøftet.",
    "Bilag 2 Anmeldelse af leder",
    "Økonomi & Stab udarbejder et notat.",
    "Chefforum godkendte referatet fra den 13. marts 2024.",
    "Byrådet drøftede sagen den 4. maj 2022.",
    "Det har ingen økonomiske konsekvenser",
    "Status",
    "2.1 Økonomisk status",
    "Referat af mødet sendes ud.",
  ])("%s is none", (line) => {
    expect(matchSectionHeading(line)).toBeNull();
  });

  test("reads the text that follows on the same line", () => {
    expect(matchSectionHeading("Beslutning: Taget til efterretning.")).toMatchObject({
      kind: "decision",
      heading: "Beslutning",
      rest: "Taget til efterretning.",
    });
  });

  test("reads body, day and item of a decision's heading", () => {
    expect(matchSectionHeading("Beslutning fra Teknik- og Miljøudvalget, 10. september 2024, pkt. 56:")).toMatchObject({
      body: "Teknik- og Miljøudvalget",
      date: "2024-09-10",
      item: "56",
    });
  });

  test.each([
    ["Integrationsudvalgets møde den 12. marts 2013:", "Integrationsudvalget"],
    ["Beslutning på Byrådets møde den 4. maj 2022", "Byrådet"],
    ["Beslutning i Økonomiudvalget, møde den 4. maj 2022", "Økonomiudvalget"],
  ])("%s names the body without its genitive", (line, body) => {
    expect(matchSectionHeading(line)).toMatchObject({ kind: "decision", body });
  });

  test("forgives one wrong letter where the line stands alone", () => {
    expect(matchMisprint("Instilling")).toMatchObject({ kind: "recommendation", level: "loose" });
    expect(matchMisprint("Beslutnlng")).toMatchObject({ kind: "decision", level: "loose" });
    expect(matchMisprint("Bestilling")).toBeNull();
    expect(matchMisprint("Bilagg")).toBeNull();
  });
});
