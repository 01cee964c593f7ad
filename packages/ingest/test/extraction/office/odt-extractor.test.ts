import { expect, test } from "vitest";
import { odtExtractor } from "../../../src/extraction/office/odt-extractor.ts";
import { makeOdt } from "./office-files.ts";

test("reads headings by the style they descend from, numbered lists, and figures as printed", async () => {
  const bytes = makeOdt(
    `<text:p text:style-name="P1">Økonomi</text:p><text:p>Udgiften er <text:span>1.250</text:span> kr.</text:p>
     <text:list text:style-name="L1"><text:list-item><text:p>at stien anlægges</text:p></text:list-item><text:list-item><text:p>at den belyses</text:p></text:list-item></text:list>
     <table:table><table:table-row><table:table-cell><text:p>20. marts</text:p></table:table-cell><table:table-cell><text:p>1.250</text:p></table:table-cell></table:table-row></table:table>`,
  );
  const { pages } = await odtExtractor.extract({ name: "referat.odt", bytes });
  expect(pages[0]?.lines.filter((line) => line.text !== "")).toEqual([
    { text: "Økonomi", headingLevel: 2 },
    { text: "Udgiften er 1.250 kr." },
    { text: "1. at stien anlægges" },
    { text: "2. at den belyses" },
    { text: "20. marts\t1.250" },
  ]);
});

test("goes on counting where a list goes on, and puts footnotes at the end", async () => {
  const item = (text: string): string => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
  const bytes = makeOdt(
    `<text:list text:style-name="L1">${item("at stien anlægges")}</text:list><text:p>Desuden<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Jf. budgettet.</text:p></text:note-body></text:note> indstilles,</text:p>
     <text:list text:style-name="L1" text:continue-numbering="true">${item("at den belyses")}</text:list><text:list text:style-name="L1">${item("at sagen udsættes")}</text:list>`,
  );
  const { pages } = await odtExtractor.extract({ name: "referat.odt", bytes });
  expect(pages[0]?.lines.map(({ text }) => text).filter((text) => text !== "")).toEqual([
    "1. at stien anlægges",
    "Desuden indstilles,",
    "2. at den belyses",
    "1. at sagen udsættes",
    "1 Jf. budgettet.",
  ]);
});

test("reads headers and footers as furniture, and says that pictures of a page were not read", async () => {
  const styles = `<office:document-styles><style:master-page><style:header><text:p>Aaby Kommune</text:p></style:header><style:footer><text:p>Side <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:document-styles>`;
  const bytes = makeOdt(
    `<text:p>Udvalget tog orienteringen til efterretning.</text:p><text:p><draw:frame svg:width="17cm" svg:height="24.1cm"><draw:image/></draw:frame></text:p>`,
    { "styles.xml": new TextEncoder().encode(styles) },
  );
  const { pages, warnings } = await odtExtractor.extract({ name: "referat.odt", bytes });
  expect(pages[0]?.lines).toEqual([
    { text: "Aaby Kommune", furniture: true },
    { text: "Udvalget tog orienteringen til efterretning." },
    { text: "Side 1", furniture: true },
  ]);
  expect(warnings).toMatchObject([{ code: "pictures-not-read" }]);
});
