import { describe, expect, test } from "vitest";
import { markFurniture } from "../../../src/extraction/pdf/furniture.ts";
import type { PageLine } from "../../../src/extraction/pdf/page-line.ts";

const line = (page: number, baseline: number, text: string): PageLine => ({
  text,
  page,
  column: 0,
  x: 72,
  right: 300,
  baseline,
  lastBaseline: baseline,
  size: 11,
  bold: false,
  cells: [
    {
      text,
      x: 72,
      right: 300,
      firstWordWidth: 40,
      size: 11,
      beginsBold: false,
      endsBold: false,
      gap: 0,
      tag: undefined,
    },
  ],
});

/** Three pages that begin with `top` and end with `foot`. */
function marked(top: string, foot: (page: number) => string): string[] {
  const pages = [1, 2, 3].map((page) => [
    line(page, 60, top),
    line(page, 100, `Tekst ${"abc"[page - 1]}`),
    line(page, 800, foot(page)),
  ]);
  return markFurniture(pages).flatMap((page) => page.filter(({ furniture }) => furniture).map(({ text }) => text));
}

describe("markFurniture", () => {
  test("marks running headers, footers and page numbers", () => {
    expect(marked("Tranehøj Kommune", (page) => `Side ${page} af 3`)).toEqual([
      "Tranehøj Kommune",
      "Side 1 af 3",
      "Tranehøj Kommune",
      "Side 2 af 3",
      "Tranehøj Kommune",
      "Side 3 af 3",
    ]);
  });

  test.each(["Beslutning", "Indstilling", "Godkendt.", "00.01.00-P35-1-22"])(
    "leaves %s at the top of every page",
    (top) => {
      expect(marked(top, (page) => `Udvalget fortsatte ${"abc"[page - 1]}`)).toEqual([]);
    },
  );
});
