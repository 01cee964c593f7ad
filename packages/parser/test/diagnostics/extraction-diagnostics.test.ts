import { expect, it } from "vitest";
import { parseMinutes } from "../../src/parse-minutes.ts";
import { textDocument } from "../../src/text-document.ts";

it("says in the record what the extractor could not read, and on which page", () => {
  const document = {
    ...textDocument("referat.pdf", "Punkt 1: Ny sti\n\nBeslutning\nGodkendt.\n", "0".repeat(64)),
    warnings: [
      { code: "page-limit", message: "Kun de første 3 af 9 sider blev læst.", page: null },
      { code: "ocr-doubtful", message: "Siden er svær at læse; genkendelsen er 41 % sikker.", page: 2 },
    ],
  };
  expect(parseMinutes(document).diagnostics).toEqual(
    expect.arrayContaining([
      { code: "extraction.page-limit", severity: "error", message: "Kun de første 3 af 9 sider blev læst." },
      {
        code: "extraction.ocr-doubtful",
        severity: "warning",
        message: "Side 2: Siden er svær at læse; genkendelsen er 41 % sikker.",
      },
    ]),
  );
});
