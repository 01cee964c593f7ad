import { describe, expect, it } from "vitest";
import { foldLetters } from "../../src/danish/fold-letters.ts";
import { stem } from "../../src/danish/stem.ts";

const stems = (words: string): Set<string> => new Set(words.split(" ").map((word) => stem(foldLetters(word))));

describe("stem", () => {
  it.each([
    "skole skoler skolen skolerne skolernes",
    "beslutning beslutninger besluttede besluttet beslutte",
    "evaluering evalueringen evaluere evalueres",
    "godkendelse godkende godkendt godkendte",
    "budget budgettet budgetter budgetterne",
    "afskedigelse afskediget afskediges",
    "barn børn børnene",
    "by byer byerne",
    "å åen åer",
    "landmand landmænd landmændene",
    "plejebarn plejebørn plejebørnenes",
    "sælger sælges salg solgt",
    "sti stier stien",
    "plejecenter plejecentre plejecentrene",
    "regel regler reglerne",
    "middel midler midlerne",
    "økonomi økonomisk økonomiske",
  ])("is one for %s", (words) => expect(stems(words).size).toBe(1));

  it.each(["regning regn", "bygning by", "råd rad", "2023 2024", "gæld gælder", "rente rent", "læge lægges"])(
    "is not one for %s",
    (words) => expect(stems(words).size).toBe(2),
  );
});
