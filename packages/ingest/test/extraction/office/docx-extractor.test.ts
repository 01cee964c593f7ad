import { expect, test } from "vitest";
import { docxExtractor } from "../../../src/extraction/office/docx-extractor.ts";
import { makeDocx } from "./office-files.ts";

test("prints the numbers that Word computes, and keeps headings", async () => {
  const bytes = makeDocx([
    { text: "Indstilling", style: "Overskrift2" },
    { text: "Direktøren indstiller," },
    { text: "at stien anlægges", numbered: true },
    { text: "at den belyses", numbered: true },
  ]);
  const { pages } = await docxExtractor.extract({ name: "referat.docx", bytes });
  expect(pages[0]?.lines).toEqual([
    { text: "Indstilling", headingLevel: 2 },
    { text: "" },
    { text: "Direktøren indstiller," },
    { text: "" },
    { text: "4. at stien anlægges" },
    { text: "5. at den belyses" },
  ]);
});
