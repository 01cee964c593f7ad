import { expect, test } from "vitest";
import { parseMinutes } from "../../src/parse-minutes.ts";
import { textDocument } from "../../src/text-document.ts";

/** Recommenders and clauses of a section `Indstilling` with these lines, each apart. */
const read = (...lines: string[]) =>
  parseMinutes(
    textDocument(
      "referat.txt",
      [
        "Referat",
        "Byrådet den 4. maj 2022",
        "Punkt 1: Ny sti",
        "Indstilling",
        ...lines,
        "Beslutning",
        "Godkendt.",
      ].join("\n\n"),
    ),
  ).items[0]?.recommendations.map(({ recommender, clauses }) => [recommender, ...clauses.map(({ text }) => text)]);

test("who recommends, and every entry of the list", () => {
  expect(read("Direktøren for Teknik indstiller,", "1. at stien anlægges,", "2. at den får lys.")).toEqual([
    ["Direktøren for Teknik", "at stien anlægges,", "at den får lys."],
  ]);
});

test("one sentence in which nobody recommends is the clause", () => {
  expect(read("Byrådet tager orienteringen til efterretning.")).toEqual([
    [null, "Byrådet tager orienteringen til efterretning."],
  ]);
});

test.each(["Ingen.", "Til orientering", "Se sagsfremstillingen: den er lang."])("%s recommends nothing", (line) => {
  expect(read(line)).toEqual([]);
});
