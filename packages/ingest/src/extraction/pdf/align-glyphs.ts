import type { PDFPageProxy } from "pdfjs-dist";
import type { TextItem } from "pdfjs-dist/types/src/display/api.js";
import { pdfjs } from "./pdfjs.ts";

/** A glyph as it is shown: its code in its font, and what pdf.js takes it for. */
interface ShownGlyph {
  readonly code: number;
  readonly text: string;
  /** The drawing operator that shows it. */
  readonly operator: number;
}

/** A piece of an item's text with the codes it was printed with. A gap is text of blanks only, with the glyphs taken for blanks. */
export interface Sign {
  readonly text: string;
  readonly codes: readonly number[];
}

/** What pdf.js drops or replaces by blanks of its own. */
const blank = /[\s\p{Cf}]/gu;

/**
 * Tells for each item of a page which glyphs it was printed with: pdf.js gives letters only, and where its letters are wrong
 * several glyphs may have become the same. Both lists follow the page's content, so they agree in everything that is not
 * blank; where they do not, there is no answer.
 */
export async function alignGlyphs(page: PDFPageProxy, items: readonly TextItem[]): Promise<Sign[][] | undefined> {
  const glyphs = await shownGlyphs(page);
  let next = 0;
  const aligned: Sign[][] = [];
  for (const { str } of items) {
    const signs: Sign[] = [];
    for (let at = 0; at < str.length; ) {
      const gap = blanksAt(str, at);
      const hidden: number[] = [];
      at += gap.length;
      if (at === str.length && gap !== "") {
        signs.push({ text: gap, codes: [] }); // what stands at the end of an item is told at the start of the next one
        break;
      }
      for (; next < glyphs.length && inkOf(glyphs[next]) === ""; next++) hidden.push(glyphs[next]?.code ?? 0);
      if (gap !== "" || hidden.length > 0) signs.push({ text: gap, codes: hidden });
      const glyph = glyphs[next++];
      const ink = inkOf(glyph);
      if (!glyph || !str.startsWith(ink, at)) return undefined;
      signs.push({ text: ink, codes: [glyph.code] });
      at += ink.length;
    }
    const closing = closingBlanks(glyphs, next);
    if (closing.length > 0) signs.push({ text: "", codes: closing });
    next += closing.length;
    aligned.push(signs);
  }
  return glyphs.slice(next).every((glyph) => inkOf(glyph) === "") ? aligned : undefined;
}

/** Glyphs taken for blanks that end what one operator shows: they belong to the item before them. */
function closingBlanks(glyphs: readonly ShownGlyph[], next: number): number[] {
  const operator = glyphs[next - 1]?.operator;
  let end = next;
  while (glyphs[end]?.operator === operator && inkOf(glyphs[end]) === "") end++;
  return end < glyphs.length && glyphs[end]?.operator === operator
    ? []
    : glyphs.slice(next, end).map(({ code }) => code);
}

const inkOf = (glyph: ShownGlyph | undefined): string => glyph?.text.replace(blank, "") ?? "";

function blanksAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && text.charAt(end).search(blank) === 0) end++;
  return text.slice(at, end);
}

async function shownGlyphs(page: PDFPageProxy): Promise<ShownGlyph[]> {
  const list = page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const { fnArray, argsArray } = await list.catch(() => ({ fnArray: [], argsArray: [] }));
  const shown: ShownGlyph[] = [];
  for (const [index, operator] of fnArray.entries()) {
    if (operator !== pdfjs.OPS.showText) continue;
    const [glyphs] = argsArray[index] as readonly [readonly unknown[]]; // a glyph, or a number: a shift to the left
    for (const glyph of glyphs) if (isGlyph(glyph)) shown.push(toShown(glyph, index));
  }
  return shown;
}

interface PdfjsGlyph {
  readonly originalCharCode: number;
  readonly unicode: string;
}

function isGlyph(value: unknown): value is PdfjsGlyph {
  return typeof value === "object" && value !== null && "originalCharCode" in value && "unicode" in value;
}

const toShown = ({ originalCharCode, unicode }: PdfjsGlyph, operator: number): ShownGlyph => ({
  code: originalCharCode,
  text: pdfjs.normalizeUnicode(unicode),
  operator,
});
