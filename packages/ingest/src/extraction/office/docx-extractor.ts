import type { ExtractionWarning, SourceDocument, SourceLine } from "@referat/parser/source-document";
import { strFromU8, strToU8 } from "fflate";
import mammoth from "mammoth";
import { ExtractionError } from "../../errors.ts";
import { isZip, readZip } from "../containers/read-zip.ts";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { htmlLines } from "../html/html-lines.ts";
import { dropHiddenRuns } from "./drop-hidden-runs.ts";
import { printWordNumbers } from "./print-word-numbers.ts";
import { readWordStyles, type WordStyle } from "./word-styles.ts";

/** Word documents, through mammoth's HTML. */
export const docxExtractor: Extractor = { name: "docx", version: "2", match, extract };

/** Less than this is a heading above a picture. */
const FEWEST_LETTERS = 40;
/** Styles that mammoth does not know by itself, by their Danish and English names; a page break ends the line. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Undertitel'] => h2:fresh",
  "br[type='page'] => hr",
];

function match(file: InputFile): number {
  if (!isZip(file.bytes)) return 0;
  return Buffer.from(file.bytes).includes("word/document.xml") ? 1 : 0;
}

async function extract(file: InputFile): Promise<SourceDocument> {
  const parts = readZip(file.name, file.bytes, () => true);
  const styles = readWordStyles(textOf(parts, "word/styles.xml"));
  parts.set("word/document.xml", strToU8(dropHiddenRuns(textOf(parts, "word/document.xml"))));
  const { value, messages } = await convert(file.name, printWordNumbers(parts, styles), headings(styles));
  const lines = htmlLines(value);
  const warnings = messages
    .filter(({ type }) => type === "error")
    .map(({ message }): ExtractionWarning => {
      return { code: "docx-part-lost", message: `En del af dokumentet kunne ikke læses (${message}).`, page: null };
    });
  return describeDocument(file, docxExtractor, {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    pages: [{ number: null, lines }],
    warnings: hasOnlyPictures(value, lines) ? [...warnings, picturesNotRead] : warnings,
  });
}

const picturesNotRead: ExtractionWarning = {
  code: "pictures-not-read",
  message: "Dokumentet består af billeder, som ikke læses her: gem det som PDF, og tilføj den.",
  page: null,
};

/** Scanned pages that somebody put into a Word document. */
function hasOnlyPictures(html: string, lines: readonly SourceLine[]): boolean {
  return html.includes("<img") && lines.reduce((sum, { text }) => sum + text.length, 0) < FEWEST_LETTERS;
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  return strFromU8(parts.get(path) ?? new Uint8Array());
}

/** Municipalities base styles of their own on Word's headings. */
function headings(styles: ReadonlyMap<string, WordStyle>): string[] {
  return [...styles.values()].flatMap(({ name, headingLevel }) =>
    headingLevel && /^[^'\\]+$/.test(name) ? [`p[style-name='${name}'] => h${headingLevel}:fresh`] : [],
  );
}

async function convert(
  name: string,
  bytes: Uint8Array,
  headings: readonly string[],
): ReturnType<typeof mammoth.convertToHtml> {
  try {
    // Pictures would come as base64 text.
    const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
    return await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: [...styleMap, ...headings], convertImage },
    );
  } catch (error) {
    throw new ExtractionError("damaged-docx", `${name} er beskadiget: Words tekst i den kan ikke læses.`, {
      cause: error,
    });
  }
}
