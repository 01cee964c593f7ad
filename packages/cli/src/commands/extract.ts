import { createSandboxPool, drawLines, type InputFile, type SandboxPool } from "@referat/ingest/extraction";
import { extractedText, type SourceDocument, type SourceLine } from "@referat/parser/source-document";
import { Command, InvalidArgumentError } from "commander";
import { readInput } from "../read/read-input.ts";
import { terminalText } from "../terminal-text.ts";

interface Options {
  readonly json?: boolean;
  readonly pages?: boolean;
  readonly picture?: number;
  readonly ocr: boolean;
}

/** Fine enough to read the numbers of the lines. */
const PICTURE_DOTS_PER_INCH = 144;

/** `referat extract FILE`: what the extractor saw, before anybody parsed it. */
export function extractCommand(): Command {
  return new Command("extract")
    .description("Vis teksten, linjerne eller en side, som de læses ud af et dokument")
    .argument("<fil>", "PDF, Word, OpenDocument, RTF, webside, Markdown, tekst, mail eller ZIP")
    .option("--json", "alt, hvad der blev læst")
    .option("--pages", "linje for linje med side, sted, størrelse, og hvad linjen blev læst som")
    .option("--picture <side>", "en side som PNG med en ramme om hver linje, på standard-output", readPageNumber)
    .option("--no-ocr", "lad scannede sider være tomme")
    .addHelpText(
      "after",
      "\nEksempler:\n  referat extract referat.pdf\n  referat extract --pages referat.docx\n  referat extract --picture 3 referat.pdf > side-3.png",
    )
    .action(extract);
}

async function extract(path: string, options: Options): Promise<void> {
  const file = await readInput(path);
  const pool = createSandboxPool({ size: 1, ocr: options.ocr });
  try {
    const document = await pool.extract(file);
    for (const { code, message, page } of document.warnings)
      process.stderr.write(terminalText(`${code}: ${page === null ? "" : `Side ${page}: `}${message}\n`));
    process.stdout.write(await print(file, document, options, pool));
  } finally {
    await pool.close();
  }
}

async function print(
  file: InputFile,
  document: SourceDocument,
  options: Options,
  pool: SandboxPool,
): Promise<string | Uint8Array> {
  if (options.picture !== undefined) return drawPicture(file, document, options.picture, pool);
  if (options.json) return `${JSON.stringify(document)}\n`;
  return options.pages ? describePages(document) : extractedText(document);
}

async function drawPicture(
  file: InputFile,
  document: SourceDocument,
  page: number,
  pool: SandboxPool,
): Promise<Uint8Array> {
  const lines = document.pages.find(({ number }) => number === page)?.lines;
  if (!lines) throw new Error(`${file.name} har ingen side ${page}.`);
  const { picture, scale } = await pool.draw(file, page, PICTURE_DOTS_PER_INCH);
  return drawLines(picture, scale, lines);
}

function describePages({ pages }: SourceDocument): string {
  return pages
    .map(({ number, lines, ocr }) => {
      const read = ocr ? `, genkendt, ${Math.round(ocr.meanConfidence * 100)} % sikker` : "";
      return `== side ${number ?? "-"}${read}\n${lines.map(describeLine).join("")}`;
    })
    .join("");
}

function describeLine({ text, layout, headingLevel, furniture, href }: SourceLine, index: number): string {
  const place = layout
    ? `${layout.x.toFixed(0)},${layout.y.toFixed(0)} ${layout.fontSize?.toFixed(1)}${layout.bold ? "b" : ""}`
    : "";
  const role = furniture ? "sidetekst" : headingLevel ? `h${headingLevel}` : "";
  return `${String(index + 1).padStart(4)} ${place.padEnd(14)} ${role.padEnd(9)} ${text}${href ? ` <${href}>` : ""}\n`;
}

function readPageNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError("Skriv en sides nummer: 1, 2, 3 …");
  return Number(value);
}
