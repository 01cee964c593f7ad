import { expect, test } from "vitest";
import { docxExtractor } from "../../../src/extraction/office/docx-extractor.ts";
import { makeDocx, makeDocxOf, wordParagraph } from "./office-files.ts";

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

const textOf = async (body: string): Promise<string[]> => {
  const { pages } = await docxExtractor.extract({ name: "referat.docx", bytes: makeDocxOf(body) });
  return pages[0]?.lines.map(({ text }) => text) ?? [];
};
const run = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

test("a municipality's own style has level and number of the heading it is based on", async () => {
  const { pages } = await docxExtractor.extract({
    name: "referat.docx",
    bytes: makeDocx([{ text: "Ny sti", style: "Sag" }]),
  });
  expect(pages[0]?.lines).toEqual([{ text: "4. Ny sti", headingLevel: 1 }]);
});

test("reads what stands on paper: no deleted and no hidden text", async () => {
  const changed = `<w:p>${run("Sagen er ")}<w:del><w:r><w:delText>afvist</w:delText></w:r></w:del><w:ins>${run("godkendt")}</w:ins>${run(" internt", "<w:vanish/>")}${run(".", '<w:vanish w:val="0"/>')}</w:p>`;
  expect(await textOf(changed)).toEqual(["Sagen er godkendt."]);
});

test("keeps the paragraphs of a table's last cell apart, and pages too", async () => {
  const cell = (...texts: string[]): string => `<w:tc>${texts.map((text) => wordParagraph({ text })).join("")}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell("Beslutning")}${cell("Godkendt.", "Status i juni.")}</w:tr></w:tbl>`;
  const pages = '<w:p><w:r><w:t>Side et</w:t><w:br w:type="page"/><w:t>Side to</w:t></w:r></w:p>';
  expect((await textOf(table + pages)).filter((text) => text !== "")).toEqual([
    "Beslutning\tGodkendt.",
    "Status i juni.",
    "Side et",
    "Side to",
  ]);
});

test("says so when there is nothing but pictures", async () => {
  const picture = '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="r1"/></v:shape></w:pict></w:r></w:p>';
  const media = { "word/media/side1.png": new Uint8Array([1]) };
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/side1.png"/></Relationships>`;
  const bytes = makeDocxOf(picture, { ...media, "word/_rels/document.xml.rels": new TextEncoder().encode(links) });
  const { warnings } = await docxExtractor.extract({ name: "referat.docx", bytes });
  expect(warnings).toMatchObject([{ code: "pictures-not-read" }]);
});
