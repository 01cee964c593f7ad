import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMinutes, textDocument } from "../src/index.ts";
import { Minutes, type Span } from "../src/records/index.ts";
import { extractedText } from "../src/source-document.ts";

/** Pieces of minutes and of things that only look like them, thrown together. */
const pieces = fc.constantFrom(
  "REFERAT Teknikudvalget d. 03-02-2025",
  "Punkt 1: TMU - Lukning af sti",
  "Punkt 2: Lukket: Køb af grund",
  "2. Budget 2025",
  "1. at sagen godkendes",
  "- at punktet drøftes",
  "00.01.00-P35-9-22",
  "Sagsnr.: 19/3143     Åbent",
  "Anledning",
  "Sagsfremstilling",
  "Indstilling",
  "Kommunaldirektøren indstiller,",
  "Beslutning",
  "Beslutning: Godkendt, idet planen justeres.",
  "Beslutning i Byrådet den 04-02-2025",
  "Godkendt.",
  "Udvalget drøftede sagen og besluttede, at den udsættes til den 4. marts 2025.",
  "Afbud: Ida Dam (A)",
  "Historik",
  "Økonomiudvalgets beslutning af 4. januar 2025: Anbefales.",
  "Bilag",
  "Notat om stien.pdf",
  "Godkendt.3. Eventuelt",
  "Side 1 af 2",
  "Sag nr. 6 Likviditet",
  "Sagnr.: 1-13-3-57-16",
  "Underskrifter",
  "",
  "",
);
const line = fc.oneof(
  { weight: 5, arbitrary: pieces },
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const text = fc.array(line, { maxLength: 60 }).map((lines) => lines.join("\n"));

const letters = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, "");

/** Every letter of `value` stands under the span, in order; page furniture and mark-up may stand between them. */
function expectUnder(printed: string, span: Bounds, value: string): void {
  const under = letters(printed.slice(span.start, span.end));
  let at = -1;
  for (const letter of letters(value)) {
    at = under.indexOf(letter, at + 1);
    if (at < 0) expect.fail(`“${value}” does not stand under ${span.start}–${span.end}: “${under}”`);
  }
}

describe("parseMinutes on any text", () => {
  test("never throws and keeps its own contract", () => {
    fc.assert(
      fc.property(text, (value) => void Minutes.parse(parseMinutes(textDocument("x", value)))),
      { numRuns: 300 },
    );
  });

  test("gives the same record for the same text", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(parseMinutes(textDocument("x", value))).toEqual(parseMinutes(textDocument("x", value)));
      }),
      { numRuns: 60 },
    );
  });

  test("puts every span in order, inside its parent and on the words it stands for", () => {
    fc.assert(
      fc.property(text, (value) => {
        const document = textDocument("x", value);
        const record = parseMinutes(document);
        const printed = extractedText(document);
        expectInOrder(
          record.items.map(({ span }) => span),
          { start: 0, end: printed.length },
        );
        for (const item of record.items) {
          expectInOrder(
            item.sections.map(({ span }) => span),
            item.span,
          );
          const parts = [...item.recommendations, ...item.earlierDecisions, ...item.attachments, ...item.references];
          for (const { span } of parts) expectInside(span, item.span);
          if (record.repairs.length > 0) continue;
          expectUnder(printed, item.span, item.titleAsPrinted);
          for (const section of item.sections) expectUnder(printed, section.span, section.text);
          for (const { title, span } of item.attachments) expectUnder(printed, span, title);
          for (const { what, span } of item.decision?.actions ?? []) expectUnder(printed, span, what);
          for (const reference of item.references) expectUnder(printed, reference.span, reference.text);
          if (item.decision) expectUnder(printed, item.decision.span, item.decision.text);
        }
      }),
      { numRuns: 300 },
    );
  });
});

type Bounds = Pick<Span, "start" | "end">;

function expectInside(inner: Bounds, outer: Bounds): void {
  expect(inner.start).toBeGreaterThanOrEqual(outer.start);
  expect(inner.end).toBeLessThanOrEqual(outer.end);
}

function expectInOrder(spans: readonly Bounds[], outer: Bounds): void {
  let end = outer.start;
  for (const span of spans) {
    expectInside(span, outer);
    expect(span.start).toBeGreaterThanOrEqual(end);
    end = span.end;
  }
}
