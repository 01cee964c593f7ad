import { describe, expect, test } from "vitest";
import { parseMinutes, textDocument } from "../src/index.ts";

const read = (text: string) => parseMinutes(textDocument("x.txt", text));

describe("input that is no minutes", () => {
  test.each([
    ["nothing", ""],
    ["blanks", " \n\n \t\n"],
    ["zeros", "\u0000".repeat(500)],
    ["a novel", "Kapitel 1\n\nDet var en mørk aften.\n\n1. januar faldt sneen.\n\nKapitel 2\n\nSneen smeltede."],
    [
      "English minutes",
      "Minutes of the Parish Council\n\n1. Apologies\n\nNone.\n\n2. Budget\n\nThe budget was approved.",
    ],
    ["a shopping list", "1. Mælk\n2. Rugbrød\n3. Æbler"],
    [
      "a letter",
      "Kære borger\n\nDu har søgt om tilskud.\n\n1. Send os kvitteringen.\n2. Vent på svar.\n\nVenlig hilsen",
    ],
  ])("%s gives no items and says so", (_, text) => {
    const record = read(text);
    expect(record.kind).toBe("unknown");
    expect(record.items).toEqual([]);
    expect(record.diagnostics.map(({ code }) => code)).toContain("document.not-minutes");
  });

  test("one line of ten megabytes is read in no time", () => {
    expect(read("sag ".repeat(2_500_000)).items).toEqual([]);
  });
});

describe("what is not taken for something else", () => {
  const minutes = `REFERAT Kulturudvalget d. 12-03-2024

Punkt 4: KU/KB - Støtte til foreninger

20.03.00-G01-14-23

Sagsfremstilling

Beslutning om puljen træffes hvert forår. Det drejer sig om:

1. Foreningen Fjorden
2. Koret Klang

Forvaltningen anbefaler ikke andre, jf. byrådets vedtagelse.

Indstilling

Kulturchefen indstiller,

1. at begge får 10.000 kr.

Historik

Økonomiudvalgets beslutning af 4. marts 2024: Forkastet.

Beslutning

Godkendt, idet Koret Klang får 12.000 kr.

Bilag

Indstilling

Notat om beslutning.pdf
`;
  const [item, ...others] = read(minutes).items;

  test("lists in a case statement are no items, attachments open no section", () => {
    expect(others).toEqual([]);
    expect(item?.sections.map(({ kind }) => kind)).toEqual([
      "caseStatement",
      "recommendation",
      "history",
      "decision",
      "attachments",
    ]);
    expect(item?.attachments.map(({ title }) => title)).toEqual(["Indstilling", "Notat om beslutning.pdf"]);
  });

  test("an earlier body's decision is not this meeting's, a rider is kept", () => {
    expect(item?.decision).toMatchObject({
      text: "Godkendt, idet Koret Klang får 12.000 kr.",
      outcome: "approvedWithChanges",
    });
    expect(item?.earlierDecisions).toMatchObject([
      { body: "Økonomiudvalget", date: "2024-03-04", text: "Forkastet.", outcome: "rejected" },
    ]);
  });

  test("ids are made of body, day and number, with the source's municipality in front", () => {
    expect(item?.id).toBe("kulturudvalget-2024-03-12-4");
    const named = parseMinutes(textDocument("x.txt", minutes), { municipality: "Østerå" });
    expect(named.items[0]?.id).toBe("oesteraa-kulturudvalget-2024-03-12-4");
    expect(read(minutes.replace("REFERAT", "DAGSORDEN")).items[0]?.id).toBe(item?.id);
  });
});

test("sentences of a history name the body, also without a day; below a heading they are its text", () => {
  const history = (text: string) =>
    read(
      `REFERAT Byrådet d. 12-03-2024\n\nPunkt 1: Sti\n\n05.04.00-P19-1-24\n\nHistorik\n\n${text}\n\nBeslutning\n\nGodkendt.\n`,
    ).items[0]?.earlierDecisions;
  expect(
    history(
      "Byrådet besluttede i 2018, at stien anlægges.\n\nRådet ønskede en bro.\n\nTeknikudvalget udsatte sagen i 2021.",
    ),
  ).toMatchObject([
    { body: "Byrådet", date: null, text: "Byrådet besluttede i 2018, at stien anlægges.\nRådet ønskede en bro." },
    { body: "Teknikudvalget", date: null, outcome: "postponed" },
  ]);
  expect(history("Økonomiudvalget, 04-03-2024\n\nGodkendt.\n\nByrådet besluttede i 2018 det samme.")).toMatchObject([
    { body: "Økonomiudvalget", date: "2024-03-04" },
  ]);
});

test("an item is not the next entry of the list above it where its number is printed otherwise", () => {
  const item = (title: string) =>
    `${title}\n\nByrådets beslutning den 14. maj 2024:\n\nGodkendt.\n\nINDSTILLING\n\nFormanden indstiller,\n\n1. at det godkendes`;
  const text = `Referat\nUdvalg: Byrådet\nDato: 14. maj 2024\n\n${item("1: Dagsorden")}\n\n${item("2: Ny sti")}`;
  expect(read(text).items.map(({ title }) => title)).toEqual(["Dagsorden", "Ny sti"]);
});

test("an agenda has no decisions, though it prints the empty field", () => {
  const agenda = read(
    "DAGSORDEN Kulturudvalget d. 12-03-2024\n\nPunkt 1: Budget\n\n00.30.00-S00-1-24\n\nIndstilling\n\nDirektøren indstiller,\n\n1. at budgettet godkendes.\n\nBeslutning\n",
  );
  expect(agenda.kind).toBe("agenda");
  expect(agenda.items[0]?.decision).toBeNull();
});

test("a closed item is closed by its label, its title or its group", () => {
  const record = read(
    "REFERAT Byrådet d. 12-03-2024\n\nPunkt 1: Lukket: Køb af jord\n\n82.00.00-G01-1-24\n\nGodkendt.\n\nPunkt 2: Salg af jord\n\nLukket - 82.00.00-G01-2-24\n\nBeslutning\n\nGodkendt.\n\nLukkede punkter\n\nPunkt 3: Personalesag\n\nBeslutning\n\nGodkendt.\n",
  );
  expect(record.items.map(({ access }) => access)).toEqual(["closed", "closed", "closed"]);
  expect(record.items[0]?.decision?.text).toBe("Godkendt.");
});
