import { expect, it } from "vitest";
import { parseMinutes } from "../../src/parse-minutes.ts";
import { textDocument } from "../../src/text-document.ts";

it("says in the record what the extractor could not read, and on which page", () => {
  const document = {
    ...textDocument("referat.pdf", "Punkt 1: Ny sti\n\nBeslutning\nGodkendt.\n", "0".repeat(64)),
    warnings: [
      { code: "page-limit", message: "Only the first 3 of 9 pages were read.", page: null },
      { code: "ocr-doubtful", message: "It is hard to read; recognition is 41 % sure.", page: 2 },
    ],
  };
  expect(parseMinutes(document).diagnostics).toEqual(
    expect.arrayContaining([
      { code: "extraction.page-limit", severity: "error", message: "Only the first 3 of 9 pages were read." },
      {
        code: "extraction.ocr-doubtful",
        severity: "warning",
        message: "Page 2: It is hard to read; recognition is 41 % sure.",
      },
    ]),
  );
});
