import { expect, test } from "vitest";
import { explainMinutes, textDocument } from "../src/index.ts";

const text = `REFERAT Teknikudvalget d. 03-02-2025

Punkt 1: Lukning af sti

05.04.06-G01-11-24

Instilling

Forvaltningen indstiller,

1. at stien lukkes.

Beslutning

Godkendt.

Bo Bo tog forbehold.

Side 1 af 1`;

test("explainMinutes says for every line what it was taken for, and why", () => {
  const { lines } = explainMinutes(textDocument("sti.txt", text));
  expect(lines.map(({ line, role, why, item }) => [line, role, why, item])).toEqual([
    [1, "header", "titellinje eller felt i hovedet", null],
    [3, "item heading", "keyword: case-line-below", 1],
    [5, "item head", "felt, sagsnummer eller titel under overskriften", 1],
    [7, "section heading", "recommendation: misprint, loose", 1],
    [9, "recommendation", "under “Instilling”", 1],
    [11, "recommendation, entry", "under “Instilling”", 1],
    [13, "section heading", "decision: vocabulary, strict", 1],
    [15, "decision", "siger approved", 1],
    [17, "decision", "uenighed", 1],
    [19, "furniture", "sidetal, sidehoved eller knap", null],
  ]);
});
