import { strToU8, zipSync } from "fflate";

const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const types = "http://schemas.openxmlformats.org/package/2006";

/** A paragraph; one with a number is an item of a numbered list that begins with 4. */
export interface WordParagraph {
  readonly text: string;
  readonly style?: string;
  readonly numbered?: boolean;
}

/** A Word file of these paragraphs. */
export function makeDocx(paragraphs: readonly WordParagraph[]): Uint8Array {
  return makeDocxOf(paragraphs.map(wordParagraph).join(""));
}

export function wordParagraph({ text, style, numbered }: WordParagraph): string {
  const list = numbered ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : "";
  const properties = `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ""}${list}</w:pPr>`;
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A Word file with that body, and more files in it. */
export function makeDocxOf(body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const level = '<w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${types}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document ${word}><w:body>${body}</w:body></w:document>`),
    "word/numbering.xml": strToU8(
      `<w:numbering ${word}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    "word/styles.xml": strToU8(
      `<w:styles ${word}><w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Sag"><w:name w:val="Sagens titel"/><w:basedOn w:val="Overskrift1"/></w:style><w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
    ),
    ...more,
  });
}

/** An OpenDocument text with that body, and more files in it. */
export function makeOdt(body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s"><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Heading_20_2"/><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/></text:list-style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(content),
    ...more,
  });
}
