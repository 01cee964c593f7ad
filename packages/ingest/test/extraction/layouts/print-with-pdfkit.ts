import PDFDocument from "pdfkit";
import type { PrintedBlock } from "./printed-blocks.ts";

const sizes = { 1: 20, 2: 15, 3: 12.5 } as const;
/** Leader dots and page numbers end here. */
const RIGHT = 520;

/** Lays minutes out with pdfkit: standard fonts, a running footer, no list indentation of the second line. */
export async function printWithPdfkit(blocks: readonly PrintedBlock[]): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margins: { top: 70, bottom: 70, left: 70, right: 70 }, bufferPages: true });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on("end", resolve));
  for (const [index, block] of blocks.entries()) print(pdf, block, blocks[index + 1]?.kind !== block.kind);
  printFooters(pdf);
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

function print(pdf: PDFKit.PDFDocument, block: PrintedBlock, last: boolean): void {
  pdf.font("Helvetica").fontSize(11);
  switch (block.kind) {
    case "heading":
      pdf.font("Helvetica-Bold").fontSize(sizes[block.level]).text(block.text, { paragraphGap: 6 });
      break;
    case "paragraph":
      pdf.text(block.text, { paragraphGap: 8 });
      break;
    case "item":
      pdf.text(`${block.mark} ${block.text}`, { indent: 12, paragraphGap: last ? 8 : 0 });
      break;
    case "row":
      printRow(pdf, block.cells, last);
      break;
    case "contents":
      printEntry(pdf, block.title, block.page, last);
  }
}

function printRow(pdf: PDFKit.PDFDocument, cells: readonly string[], last: boolean): void {
  const width = 450 / cells.length;
  const height = Math.max(...cells.map((cell) => pdf.heightOfString(cell, { width: width - 15 })));
  if (pdf.y + height > 770) pdf.addPage();
  const top = pdf.y;
  for (const [index, cell] of cells.entries()) pdf.text(cell, 70 + index * width, top, { width: width - 15 });
  pdf.text("", 70, top + height + (last ? 8 : 2));
}

function printEntry(pdf: PDFKit.PDFDocument, title: string, page: string, last: boolean): void {
  const dots = ".".repeat(Math.max(5, Math.floor((RIGHT - 90 - pdf.widthOfString(title)) / pdf.widthOfString("."))));
  pdf.text(`${title}${dots} ${page}`, { paragraphGap: last ? 8 : 0 });
}

function printFooters(pdf: PDFKit.PDFDocument): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0; // else pdfkit would open a new page for the footer
    pdf
      .font("Helvetica")
      .fontSize(9)
      .text(`Side ${page + 1} af ${count}`, 70, 800, { lineBreak: false });
  }
}
