import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import { zipSync } from "fflate";
import type { InputFile } from "../../../src/extraction/extractor.ts";
import { printWithPdfkit } from "../layouts/print-with-pdfkit.ts";
import { printedBlocks } from "../layouts/printed-blocks.ts";
import { flate, onePage, rawPdf, sentence, stream } from "./raw-pdf.ts";

/** One hostile or broken file, and how reading it may end. */
export interface BrokenFile {
  readonly file: InputFile;
  readonly what: string;
  /** Codes of the error or the warnings that must name the trouble; "read" when the text must come out whole. */
  readonly ends: readonly string[];
}

const encoder = new TextEncoder();
const minutes = `Referat Teknikudvalget d. 03-02-2025\n\nPunkt 1: Lukning af stien ved skolen\n\nIndstilling\n\nDirektøren indstiller,\n\n1. at stien lukkes\n\nBeslutning\n\nGodkendt.\n`;

/** A sound document: what is read right after each broken one. */
export async function soundPdf(paragraphs = 1): Promise<Uint8Array> {
  return printWithPdfkit(printedBlocks(minutes.repeat(paragraphs)));
}

/** Every kind of broken file; made anew each time, since some are large. */
export async function* brokenFiles(): AsyncGenerator<BrokenFile> {
  const sound = Buffer.from(await soundPdf(20));
  yield broken("tom.pdf", "empty", new Uint8Array(), "empty-file");
  yield broken("afkortet.pdf", "truncated to half", sound.subarray(0, sound.length / 2), "damaged-pdf", "damaged");
  yield broken("kun-hoved.pdf", "header only", encoder.encode("%PDF-1.7\n"), "damaged-pdf");
  yield broken("tilfældig.pdf", "random bytes", randomBytes(200_000), "unknown-format");
  yield broken("referat.pdf", "text called PDF", encoder.encode(minutes), "read");
  yield broken("referat.txt", "PDF called text", sound, "read");
  yield broken("kodeord.pdf", "user password", await protectedPdf({ userPassword: "hemmelig" }), "encrypted");
  yield broken("ejerkode.pdf", "owner password only", await protectedPdf({ ownerPassword: "hemmelig" }), "read");
  yield broken(
    "uden-xref.pdf",
    "no cross-reference table",
    rawPdf(onePage(stream(sentence)), { xref: false }),
    "read",
    "damaged",
    "damaged-pdf",
  );
  yield broken("ring.pdf", "page tree in a ring", cyclicPages(), "damaged-pdf", "page-failed", "damaged");
  yield broken("10000-sider.pdf", "10,000 pages", manyPages(10_000), "page-limit", "time-limit");
  yield broken("bombe.pdf", "1 GB when unpacked", rawPdf(onePage(decompressionBomb())), "decompression-bomb");
  yield broken("uendelig.pdf", "forms that double 30 times", rawPdf(doublingForms(30)), "text-limit", "timeout");
  yield broken(
    "q.pdf",
    "5 million operators",
    rawPdf(onePage(flate("q ".repeat(5_000_000)))),
    "timeout",
    "out-of-memory",
    "read",
    "damaged",
  );
  yield broken(
    "uden-tegnkort.pdf",
    "font without character map",
    await withoutMap(),
    "read", // from its picture
    "letters-restored",
    "damaged-letters",
  );
  yield broken(
    "kun-billede.pdf",
    "nothing but a black picture",
    rawPdf(onePicture(1654, 2339)),
    "no-text-layer",
    "ocr-failed",
  );
  yield broken("200-megapixel.pdf", "picture of 200 megapixels", rawPdf(onePicture(20_000, 10_000)), "picture-lost");
  yield broken(
    "dyb.html",
    "200,000 nested elements",
    encoder.encode(`<!doctype html>${"<div>".repeat(200_000)}Punkt 1`),
    "nested-too-deep",
  );
  yield broken("zipbombe.zip", "archive of 1 GB zeros", zipBomb(), "zip-bomb");
  yield broken("nul.txt", "text with NULs", encoder.encode(minutes.replaceAll("\n\n", "\n\0\n")), "read");
  yield broken("én-linje.txt", "one line of 100 MB", new Uint8Array(100_000_000).fill(97), "text-limit");
}

function broken(name: string, what: string, bytes: Uint8Array, ...ends: string[]): BrokenFile {
  return { file: { name, bytes }, what, ends };
}

function randomBytes(length: number): Uint8Array {
  let state = 42;
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state >> 16;
  });
}

function protectedPdf(options: PDFKit.PDFDocumentOptions): Promise<Uint8Array> {
  return printPdf(options, (pdf) => pdf.text("Punkt 1: Lukning af stien ved skolen"));
}

async function printPdf(
  options: PDFKit.PDFDocumentOptions,
  print: (pdf: PDFKit.PDFDocument) => void,
): Promise<Uint8Array> {
  const { default: PDFDocument } = await import("pdfkit");
  const pdf = new PDFDocument(options);
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on("end", resolve));
  print(pdf);
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

function cyclicPages(): Uint8Array {
  const objects = onePage(stream(sentence));
  objects[1] = "<< /Type /Pages /Kids [6 0 R] /Count 1 >>";
  return rawPdf([...objects, "<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>"]);
}

function manyPages(count: number): Uint8Array {
  const [catalog = "", , , content = "", font = ""] = onePage(stream(sentence));
  const kids = Array.from({ length: count }, (_, index) => `${index + 5} 0 R`).join(" ");
  const page =
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>";
  return rawPdf([
    catalog,
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    content,
    font,
    ...Array<string>(count).fill(page),
  ]);
}

/** A gigabyte of blanks, packed twice: some kilobytes. */
function decompressionBomb(): string {
  const once = deflateSync(Buffer.alloc(1_000_000_000, 32), { level: 1 });
  return stream(deflateSync(once), "/Filter [/FlateDecode /FlateDecode]");
}

/** Each form draws the next one twice. */
function doublingForms(depth: number): string[] {
  const forms = Array.from({ length: depth }, (_, index) => {
    const last = index === depth - 1;
    const resources = last ? "/Font << /F1 5 0 R >>" : `/XObject << /X ${index + 7} 0 R >>`;
    return stream(
      last ? sentence : "/X Do /X Do",
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`,
    );
  });
  return onePage(stream("/X Do"), forms, "/XObject << /X 6 0 R >>");
}

/** Letters by the order of glyphs in their font, and nothing that says which they are. */
async function withoutMap(): Promise<Uint8Array> {
  const fonts = join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "standard_fonts");
  const bytes = await printPdf({ compress: false }, (pdf) =>
    pdf
      .font(join(fonts, "LiberationSans-Regular.ttf"))
      .text("Punkt 1: Lukning af stien ved Ærø Skole. Direktøren indstiller, at stien lukkes på søndag."),
  );
  const text = Buffer.from(bytes).toString("latin1");
  return Buffer.from(
    text.replace(/\/ToUnicode \d+ 0 R/g, (reference) => " ".repeat(reference.length)),
    "latin1",
  );
}

function onePicture(width: number, height: number): string[] {
  const dictionary = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`;
  return onePage(
    stream("595 0 0 842 0 0 cm /I Do"),
    [flate(new Uint8Array(width * height), dictionary)],
    "/XObject << /I 6 0 R >>",
  );
}

function zipBomb(): Uint8Array {
  return zipSync({ "referat.txt": [new Uint8Array(1_000_000_000), { level: 1 }] });
}
