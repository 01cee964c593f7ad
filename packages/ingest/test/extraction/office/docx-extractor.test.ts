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

const links = (...targets: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map((target, index) => `<Relationship Id="r${index + 1}" Type="x" Target="${target}"/>`).join("")}</Relationships>`,
  );
const part = (element: string, text: string): Uint8Array =>
  new TextEncoder().encode(`<w:${element}>${wordParagraph({ text })}</w:${element}>`);

test("reads headers and footers, each once, as furniture; the one of the first page alone is text", async () => {
  const section = (first: string): string =>
    `<w:p><w:pPr><w:sectPr><w:headerReference w:type="first" r:id="r1"/><w:headerReference w:type="default" r:id="r2"/><w:footerReference w:type="default" r:id="r3"/>${first}</w:sectPr></w:pPr></w:p>`;
  const bytes = makeDocxOf(`${wordParagraph({ text: "Godkendt." })}${section("<w:titlePg/>")}${section("")}`, {
    "word/_rels/document.xml.rels": links("header1.xml", "header2.xml", "footer1.xml"),
    "word/header1.xml": part("hdr", "Referat af Økonomiudvalgets møde"),
    "word/header2.xml": part("hdr", "Aaby Kommune &amp; Omegn"),
    "word/footer1.xml": part("ftr", "Side 1"),
  });
  const { pages } = await docxExtractor.extract({ name: "referat.docx", bytes });
  expect(pages[0]?.lines).toEqual([
    { text: "Referat af Økonomiudvalgets møde" },
    { text: "Aaby Kommune & Omegn", furniture: true },
    { text: "Godkendt." },
    { text: "Side 1", furniture: true },
  ]);
});

test("reads fields of one element, and web pages that are embedded for each item", async () => {
  const field = `<w:p>${run("Sag ")}<w:fldSimple w:instr="DOCPROPERTY Sagsnr">${run("24/1180")}</w:fldSimple></w:p>`;
  const bytes = makeDocxOf(`${field}<w:altChunk r:id="r1"><w:altChunkPr/></w:altChunk><w:altChunk r:id="r2"/>`, {
    "word/_rels/document.xml.rels": links("/word/punkt1.htm", "punkt2.mht"),
    "word/punkt1.htm": new TextEncoder().encode("<html><h2>Beslutning</h2><p>Godkendt på mødet.</p></html>"),
    "word/punkt2.mht": new TextEncoder().encode("MIME-Version: 1.0"),
  });
  const { pages, warnings } = await docxExtractor.extract({ name: "referat.docx", bytes });
  expect(pages[0]?.lines.filter(({ text }) => text !== "")).toEqual([
    { text: "Sag 24/1180" },
    { text: "Beslutning", headingLevel: 2 },
    { text: "Godkendt på mødet." },
  ]);
  expect(warnings).toMatchObject([{ code: "docx-part-lost", message: expect.stringContaining("punkt2.mht") }]);
});

test("names what was not read: words in unknown elements, and pictures as large as a page", async () => {
  const unknown = `<w:p>${run("Udgiften er ")}<m:oMath><m:r><m:t>1250</m:t></m:r></m:oMath></w:p>`;
  const moved = `<w:p><w:moveFrom w:id="1">${run("flyttet")}</w:moveFrom>${run("Møn &#248;st, e")}<w:r><w:noBreakHyphen/></w:r>${run("mail")}</w:p>`;
  const drawing = (side: number): string =>
    `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${side * 12_700}" cy="${side * 12_700}"/></wp:inline></w:drawing></w:r></w:p>`;
  const text = wordParagraph({ text: "Udvalget tog orienteringen til efterretning." });
  const read = async (body: string): Promise<unknown> =>
    (await docxExtractor.extract({ name: "referat.docx", bytes: makeDocxOf(text + body) })).warnings;
  expect(await read(moved + drawing(80))).toEqual([]);
  expect(await read(unknown)).toMatchObject([{ code: "docx-part-lost", message: expect.stringContaining("1250") }]);
  expect(await read(drawing(450))).toMatchObject([{ code: "pictures-not-read" }]);
});
