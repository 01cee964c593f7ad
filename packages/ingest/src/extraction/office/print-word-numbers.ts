import { strFromU8, strToU8, zipSync } from "fflate";
import type { WordStyle } from "./word-styles.ts";
import { attributeOf, findElements, settingOf } from "./xml-elements.ts";

/** Tells mammoth that the paragraph is no list item any more. */
const NO_NUMBERING = '<w:numPr><w:numId w:val="0"/></w:numPr>';

/** What `numbering.xml` says of one level. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" stands for the numbers of two levels. */
  readonly text: string;
}

/** A numbering (`w:num`): several may count on in one abstract numbering, unless they say where to start anew. */
interface Numbering {
  readonly abstract: string;
  readonly levels: readonly Level[];
  /** Numbers to start anew with, by level; each is used up by its first item. */
  readonly restarts: Map<number, number>;
}

/**
 * Word computes the numbers of headings and lists ("Punkt 3:", "4.") when it shows a document; its file does not hold
 * them and mammoth loses them. This writes them into the text, where the reader sees them, and takes the automatic
 * numbering away; bullets stay as they are.
 */
export function printWordNumbers(
  parts: ReadonlyMap<string, Uint8Array>,
  styles: ReadonlyMap<string, WordStyle>,
): Uint8Array {
  const files = Object.fromEntries(parts);
  const document = parts.get("word/document.xml");
  const numbering = parts.get("word/numbering.xml");
  if (document && numbering) {
    files["word/document.xml"] = strToU8(
      numberParagraphs(strFromU8(document), readNumberings(strFromU8(numbering)), styles),
    );
  }
  return zipSync(files, { level: 0 });
}

function numberParagraphs(
  xml: string,
  numberings: ReadonlyMap<string, Numbering>,
  styles: ReadonlyMap<string, WordStyle>,
): string {
  const counters = new Map<string, number[]>();
  let numbered = "";
  let done = 0;
  for (const { start, end, body } of findElements(xml, "w:pPr")) {
    const own = findElements(body, "w:numPr")[0];
    const numbers = own?.body ?? styles.get(settingOf(body, "w:pStyle") ?? "")?.numbers;
    const label = numbers === undefined ? undefined : nextLabel(numbers, numberings, counters);
    if (label === undefined) continue;
    const rest = own ? body.slice(0, own.start) + body.slice(own.end) : body;
    numbered += `${xml.slice(done, start)}<w:pPr>${rest}${NO_NUMBERING}</w:pPr><w:r><w:t xml:space="preserve">${label} </w:t></w:r>`;
    done = end;
  }
  return numbered + xml.slice(done);
}

/** The next number of a numbering, as it is printed; undefined for bullets and for what numbers nothing. */
function nextLabel(
  numbers: string,
  numberings: ReadonlyMap<string, Numbering>,
  counters: Map<string, number[]>,
): string | undefined {
  const depth = Number(settingOf(numbers, "w:ilvl") ?? 0);
  const numbering = numberings.get(settingOf(numbers, "w:numId") ?? "0");
  const level = numbering?.levels[depth];
  if (!numbering || !level || level.format === "bullet" || level.format === "none") return undefined;
  const counts = counters.get(numbering.abstract) ?? [];
  counters.set(numbering.abstract, counts);
  counts[depth] = numbering.restarts.get(depth) ?? (counts[depth] ?? level.start - 1) + 1;
  numbering.restarts.delete(depth);
  counts.length = depth + 1; // deeper levels begin anew
  return printLabel(level.text, numbering.levels, counts);
}

function printLabel(text: string, levels: readonly Level[], counts: readonly number[]): string {
  return text.replace(/%([1-9])/g, (_, place: string) => {
    const index = Number(place) - 1;
    return printNumber(counts[index] ?? levels[index]?.start ?? 1, levels[index]?.format ?? "decimal");
  });
}

function printNumber(value: number, format: string): string {
  if (format === "lowerLetter") return String.fromCharCode(96 + value);
  if (format === "upperLetter") return String.fromCharCode(64 + value);
  if (format === "lowerRoman" || format === "upperRoman") return roman(value, format === "upperRoman");
  return String(value);
}

function roman(value: number, upper: boolean): string {
  const letters = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"][value] ?? String(value);
  return upper ? letters.toUpperCase() : letters;
}

function readNumberings(xml: string): Map<string, Numbering> {
  const abstracts = new Map<string, Level[]>();
  for (const { attributes, body } of findElements(xml, "w:abstractNum")) {
    const levels = findElements(body, "w:lvl").map((level) => readLevel(level.body));
    abstracts.set(attributeOf(attributes, "w:abstractNumId") ?? "", levels);
  }
  const numberings = new Map<string, Numbering>();
  for (const { attributes, body } of findElements(xml, "w:num")) {
    const abstract = settingOf(body, "w:abstractNumId") ?? "";
    const levels = abstracts.get(abstract) ?? [];
    numberings.set(attributeOf(attributes, "w:numId") ?? "", { abstract, levels, restarts: readRestarts(body) });
  }
  return numberings;
}

function readRestarts(xml: string): Map<number, number> {
  const restarts = new Map<number, number>();
  for (const { attributes, body } of findElements(xml, "w:lvlOverride")) {
    const start = settingOf(body, "w:startOverride");
    if (start !== undefined) restarts.set(Number(attributeOf(attributes, "w:ilvl") ?? 0), Number(start));
  }
  return restarts;
}

function readLevel(xml: string): Level {
  return {
    start: Number(settingOf(xml, "w:start") ?? 1),
    format: settingOf(xml, "w:numFmt") ?? "decimal",
    text: settingOf(xml, "w:lvlText") ?? "%1.",
  };
}
