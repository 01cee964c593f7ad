import type { ExtractionWarning, SourceDocument } from "@referat/parser/source-document";
import { strFromU8, strToU8 } from "fflate";
import mammoth from "mammoth";
import { ExtractionError } from "../../errors.ts";
import { isZip, readZip } from "../containers/read-zip.ts";
import { describeDocument } from "../describe-document.ts";
import type { Extractor, InputFile } from "../extractor.ts";
import { htmlLines } from "../html/html-lines.ts";
import { dropHiddenRuns } from "./drop-hidden-runs.ts";
import { markEmbeddedParts, readEmbeddedParts } from "./embedded-parts.ts";
import { lostWords } from "./lost-words.ts";
import { printWordNumbers } from "./print-word-numbers.ts";
import { readRunningLines } from "./running-lines.ts";
import { tellUnreadPictures } from "./unread-pictures.ts";
import { wordPictures } from "./word-pictures.ts";
import { readWordStyles, type WordStyle } from "./word-styles.ts";

/** Word documents, through mammoth's HTML. */
export const docxExtractor: Extractor = { name: "docx", version: "4", match, extract };

/** So many of the words that were not read are named. */
const MOST_LOST_WORDS = 5;
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
  const xml = enterFields(dropHiddenRuns(textOf(parts, "word/document.xml")));
  parts.set("word/document.xml", strToU8(markEmbeddedParts(xml)));
  const { value, messages } = await convert(file.name, printWordNumbers(parts, styles), headings(styles));
  const body = await readEmbeddedParts(htmlLines(value), parts, textOf(parts, "word/_rels/document.xml.rels"));
  const { headers, footers } = readRunningLines(parts);
  const lost = messages.filter(({ type }) => type === "error").map(({ message }) => message);
  return describeDocument(file, docxExtractor, {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    pages: [{ number: null, lines: [...headers, ...body.lines, ...footers] }],
    warnings: [
      ...body.warnings,
      ...[...lost, ...nameLost(lostWords(xml, body.lines))].map(partLost),
      ...tellUnreadPictures(wordPictures(xml), body.lines),
    ],
  });
}

/** Fields of one element, which templates are filled in with: mammoth knows only those of several. */
function enterFields(xml: string): string {
  return xml.replace(/<\/?w:fldSimple\b[^<>]*>/g, "");
}

function nameLost(words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`${words.length} ord, bl.a. ${words.slice(0, MOST_LOST_WORDS).join(", ")}`];
}

function partLost(what: string): ExtractionWarning {
  return { code: "docx-part-lost", message: `En del af dokumentet kunne ikke læses (${what}).`, page: null };
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
