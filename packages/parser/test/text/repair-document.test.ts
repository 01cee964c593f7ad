import { describe, expect, it } from "vitest";
import { extractedText, type SourceDocument } from "../../src/source-document.ts";
import { repairDocument } from "../../src/text/repair-document.ts";

const documentOf = (pages: readonly (readonly string[])[]): SourceDocument => ({
  name: "referat.txt",
  sha256: "0".repeat(64),
  mediaType: "text/plain",
  pageCount: pages.length,
  extractor: { name: "test", version: "1" },
  info: { title: null, producer: null, created: null },
  pages: pages.map((lines, index) => ({ number: index + 1, lines: lines.map((text) => ({ text, furniture: false })) })),
  warnings: [],
});

const CLEAN = documentOf([["Økonomiudvalget den 4. juni 2024", "Godkendt."], ["Mødet sluttede kl. 17"]]);
const DAMAGED = documentOf([
  ["Økonomiudvalget den 4. juni 2024", ""],
  ["Udvalget dr,ftede b,rneomr,det og Xyr,qvad p, det seneste m,de", "Godkendt."],
]);

describe("repairDocument", () => {
  it("hands a clean document back as the same object", () => {
    expect(repairDocument(CLEAN)).toMatchObject({ repairs: [], diagnostics: [] });
    expect(repairDocument(CLEAN).document).toBe(CLEAN);
  });

  it("keeps pages, lines and what else is known of them", () => {
    const { document } = repairDocument(DAMAGED);
    expect(document.pages.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ["Økonomiudvalget den 4. juni 2024", ""],
      ["Udvalget drøftede børneområdet og Xyr,qvad på det seneste møde", "Godkendt."],
    ]);
    expect(document.pages[1]?.lines[0]?.furniture).toBe(false);
  });

  it("says where in the original every edit was", () => {
    const original = extractedText(DAMAGED);
    const { repairs } = repairDocument(DAMAGED);
    expect(repairs.map(({ after }) => after)).toEqual(["drøftede", "børneområdet", "på", "møde"]);
    for (const { span, before } of repairs) {
      expect(original.slice(span.start, span.end)).toBe(before);
      expect(span).toMatchObject({ page: 2, startLine: 3, endLine: 3 });
    }
  });

  it("leads from the repaired text back to the original", () => {
    const { document, toOriginal } = repairDocument(DAMAGED);
    const repaired = extractedText(document);
    const start = repaired.indexOf("Godkendt");
    expect(extractedText(DAMAGED).slice(toOriginal(start), toOriginal(start + 8))).toBe("Godkendt");
  });

  it("tells what it left as printed", () => {
    const { diagnostics } = repairDocument(DAMAGED);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "letters.unreadable", message: expect.stringContaining("Xyr,qvad") }),
    );
  });
});
