import { expect, test } from "vitest";
import { parseMinutes } from "../../src/parse-minutes.ts";
import { textDocument } from "../../src/text-document.ts";

const parse = (...lines: string[]) => parseMinutes(textDocument("side.txt", lines.join("\n\n")));
const header = ["Referat", "Mandag d. 7. februar 2022", "Udvalg: Ældrerådet"];

test("titles between recurring headings begin items", () => {
  const { items } = parse(
    ...header,
    "Godkendelse af dagsorden",
    "Resume",
    "Dagsordenen forelægges.",
    "Beslutning",
    "Godkendt.",
    "Ny køreordning",
    "Resume",
    "Ordningen er ændret",
    "Beslutning",
    "Taget til efterretning.",
  );
  expect(items.map(({ title, decision }) => [title, decision?.text])).toEqual([
    ["Godkendelse af dagsorden", "Godkendt."],
    ["Ny køreordning", "Taget til efterretning."],
  ]);
});

test("without titles the first heading of the template begins them", () => {
  const { items } = parse(
    ...header,
    "Resume",
    "Dagsordenen forelægges.",
    "Indstilling",
    "Forvaltningen indstiller, at",
    "1. dagsordenen godkendes.",
    "Beslutning",
    "Godkendt.",
    "Resume",
    "Ordningen er ændret.",
    "Beslutning",
    "Drøftet.",
  );
  expect(items.map(({ title, number }) => title + number)).toEqual(["", ""]);
  expect(items.map(({ decision }) => decision?.outcome)).toEqual(["approved", "discussed"]);
});

test("case lines begin them where there is nothing else", () => {
  const { items } = parse(
    ...header,
    "Sagsid.: 21/3384, Sagsinitialer: ABC",
    "Sagsfremstilling",
    "Ordningen er ændret.",
    "Beslutning",
    "Drøftet.",
    "Sagsid.: 21/3576, Sagsinitialer: ABC",
    "Beslutning",
    "Godkendt.",
  );
  expect(items.map(({ caseNumber }) => caseNumber?.canonical)).toEqual(["21/3384", "21/3576"]);
});

test("a page of one item has both a recommendation and a decision; its body stands in the decision's heading", () => {
  const { meeting, items } = parse(
    "Mødedato: 22.04.2021, kl. 17:30",
    "Forslag til ændring af lokaludvalg",
    "Der skal tages stilling til forslaget.",
    "Indstilling",
    "Økonomiforvaltningen indstiller,",
    "1. at forslaget godkendes.",
    "Beslutning",
    "Borgerrådets beslutning i mødet den 22. april 2021",
    "Godkendt uden afstemning.",
  );
  expect(meeting.body).toBe("Borgerrådet");
  expect(items.map(({ title, decision }) => [title, decision?.text])).toEqual([
    ["Forslag til ændring af lokaludvalg", "Godkendt uden afstemning."],
  ]);
});

test("a report that repeats its headings is no minutes", () => {
  const { kind, items } = parse("Evaluering", "Baggrund", "Hallen er gammel.", "Økonomi", "Dyrt.", "Baggrund", "Igen.");
  expect([kind, items.length]).toEqual(["unknown", 0]);
});
