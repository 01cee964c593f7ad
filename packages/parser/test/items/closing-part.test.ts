import { expect, test } from "vitest";
import { parseMinutes, textDocument } from "../../src/index.ts";

const minutes = (end: string) =>
  parseMinutes(
    textDocument(
      "referat.txt",
      `Referat\nKulturudvalget\nDen 4. juni 2024\n\n1. Eventuelt\n\nBeslutning\n\nIntet.\n\n${end}`,
    ),
  ).items[0];

test.each([
  "Referent: Pia Lund",
  "Referat: Pia Lund, pl@by.example",
  "Underskrifter\n\nIda Dam        Bo Bo",
  "Bilagsliste\n\n1. Eventuelt\n1. Notat",
  "Næste møde: onsdag den 31. juli 2024",
  "Rådhuset, Torvet 1, 4990 Tjørnelund\nTlf. 54 00 00 00",
])("%s belongs to the document, not to its last item", (end) => {
  expect(minutes(end)?.decision?.text).toBe("Intet.");
});

test.each(["Referenten sender bilaget ud.", "Ida Dam og Bo Bo deltog.", "Der er 4990 borgere i byen."])(
  "%s is said in the item",
  (end) => {
    expect(minutes(end)?.decision?.text).toBe(`Intet.\n${end}`);
  },
);
