import { describe, expect, test } from "vitest";
import { parseMinutes, textDocument } from "../../src/index.ts";

const item = (number: number, extra: string, decision = "Godkendt.") => `${number}. Sag nummer ${number}

Sagsfremstilling

Kommunen har modtaget en ansøgning om tilskud til foreningens lokaler.

${extra}

Indstilling

Forvaltningen indstiller, at ansøgningen imødekommes.

Beslutning

${decision}
`;

const document = (...items: string[]) => `Referat
Kulturudvalget
Tirsdag den 4. juni 2024 kl. 16.00

${items.join("\n")}`;

const sectionsOf = (text: string) =>
  parseMinutes(textDocument("referat.txt", text)).items.map((each) => each.sections.map(({ heading }) => heading));

const EFFECT = "Sammenhæng med byrådets mål\n\nTilskuddet støtter målet om flere aktive borgere i alle aldre.";

describe("headings outside the vocabulary", () => {
  test("are told by coming again in many items", () => {
    const sections = sectionsOf(document(item(1, EFFECT), item(2, EFFECT), item(3, EFFECT)));
    for (const headings of sections)
      expect(headings).toEqual(["Sagsfremstilling", "Sammenhæng med byrådets mål", "Indstilling", "Beslutning"]);
  });

  test("stay text where only one item has them", () => {
    const sections = sectionsOf(document(item(1, EFFECT), item(2, ""), item(3, "")));
    expect(sections[0]).toEqual(["Sagsfremstilling", "Indstilling", "Beslutning"]);
  });

  test("have the kind that their words tell, and never one of a decision", () => {
    const text = document(
      ...[1, 2, 3].map((number) => item(number, "Lokal økonomi og drift\n\nUdgiften holdes inden for rammen.")),
    );
    expect(parseMinutes(textDocument("referat.txt", text)).items[0]?.sections[1]?.kind).toBe("finance");
  });

  test.each([
    ["a decision without its full stop", "Indstillingen tiltrådt\n\nPia Holm ønskede sagen drøftet igen."],
    ["a name", "Pia Lykke Holm\n\nVar ikke enig i beslutningen."],
    ["a lead-in", "Udvalget foreslår\n\n- at sagen drøftes igen."],
  ])("are not %s that comes again", (_, decision) => {
    const sections = sectionsOf(document(...[1, 2, 3].map((number) => item(number, "", decision))));
    for (const headings of sections) expect(headings).toEqual(["Sagsfremstilling", "Indstilling", "Beslutning"]);
  });

  test("are told by the level that the format gives to all others", () => {
    const markdown = document(item(1, "Særlige forhold\n\nLokalerne er fredede."), item(2, ""), item(3, ""))
      .replace(/^(\d\. Sag .*)$/gm, "## $1")
      .replace(/^(Sagsfremstilling|Indstilling|Beslutning|Særlige forhold)$/gm, "### $1");
    expect(sectionsOf(markdown)[0]).toEqual(["Sagsfremstilling", "Særlige forhold", "Indstilling", "Beslutning"]);
  });
});
