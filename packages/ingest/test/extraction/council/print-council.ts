import PDFDocument from "pdfkit";
import { printWebPage } from "../layouts/print-with-programs.ts";
import { attachmentAddress, type CouncilBlock, councilBlocks } from "./council-blocks.ts";

/** How the pages of the council look. */
export interface CouncilStyle {
  /** Width and height of the page, in points: a small one breaks everything somewhere. */
  readonly page: readonly [width: number, height: number];
  readonly boldHeadings: boolean;
  /** No space between paragraphs: only full lines and sizes tell where one ends. */
  readonly tight?: boolean;
  /** Tags as the product has them: every paragraph is a `P`, whatever it is. */
  readonly tagged?: boolean;
}

/** Font sizes as the product has them. */
const sizes: Readonly<Record<CouncilBlock["style"], number>> = {
  title: 21.7,
  "contents-heading": 17.3,
  contents: 12.4,
  item: 16.3,
  section: 13.6,
  label: 10.9,
  plain: 10.9,
  attachment: 10.9,
};
const MARGIN = 62;
const VALUES_AT = 150;

/** Lays the council's minutes out as the product does: no headers, no footers, no page numbers, dots typed as characters. */
export async function printCouncil({ page: [width, height], ...style }: CouncilStyle): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: [width, height], margin: MARGIN, tagged: style.tagged === true });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on("end", resolve));
  let attachments = 0;
  for (const block of councilBlocks()) {
    const isHeading = !["label", "plain", "attachment", "contents"].includes(block.style);
    pdf.font(isHeading && style.boldHeadings ? "Times-Bold" : "Times-Roman").fontSize(sizes[block.style]);
    if (block.style === "item") pdf.addPage();
    const link = block.style === "attachment" ? attachmentAddress(attachments++) : undefined;
    const print = (): void => printBlock(pdf, block, { paragraphGap: style.tight ? 0 : 6, ...(link ? { link } : {}) });
    if (style.tagged) pdf.addStructure(pdf.struct("P", {}, print));
    else print();
  }
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

function printBlock(pdf: PDFKit.PDFDocument, block: CouncilBlock, options: PDFKit.Mixins.TextOptions): void {
  const top = pdf.y;
  if (block.style === "contents") printEntry(pdf, block);
  else if (block.value === undefined) pdf.text(block.text, options);
  else pdf.text(block.text, MARGIN, top, options).text(block.value, VALUES_AT, top, options).text("", MARGIN, pdf.y);
}

function printEntry(pdf: PDFKit.PDFDocument, { text, page }: CouncilBlock): void {
  const room = pdf.page.width - 2 * MARGIN - pdf.widthOfString(`${text} ${page}`);
  const dots = room > 0 ? ".".repeat(Math.floor(room / pdf.widthOfString("."))) : "";
  pdf.text(`${text}${dots} ${page}`, { paragraphGap: 2 });
}

/** The same from a browser, which sets every text in fonts of its own making; `undefined` where Chromium is not installed. */
export function printCouncilWithChromium(): Promise<Uint8Array | undefined> {
  const css = Object.entries(sizes).map(([style, size]) => `.${style} { font-size: ${size}pt }`);
  let attachments = 0;
  const body = councilBlocks().map(({ style, text, value, page }) => {
    if (style === "label") return `<p class="label"><span>${text}</span>${value}</p>`;
    if (style === "contents") return `<p class="contents">${text}<i>${".".repeat(200)}</i>${page}</p>`;
    if (style === "attachment")
      return `<p class="attachment"><a href="${attachmentAddress(attachments++)}">${text}</a></p>`;
    return `<p class="${style}">${text}</p>`;
  });
  return printWebPage(`<!doctype html><html lang="da"><meta charset="utf-8"><style>
    @page { size: A4; margin: 22mm } body { font-family: "Liberation Serif", serif } p { margin: 0 0 2mm }
    .item { break-before: page } .item, .section, .title { font-weight: bold } .label span { display: inline-block; width: 30mm }
    .contents { display: flex } .contents i { flex: 1; overflow: hidden; white-space: nowrap; font-style: normal }
    ${css.join("\n")}</style><body>${body.join("\n")}</body></html>`);
}
