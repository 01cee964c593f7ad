import type { PDFPageProxy } from "pdfjs-dist";

/** What a glyph of a font is called by its code; `undefined` where nothing says. */
export type GlyphNames = (code: number) => string | undefined;

/** What pdf.js tells of a font with `fontExtraProperties`; it has no type for it. */
export interface FontProperties {
  readonly name?: unknown;
  readonly composite?: unknown;
  readonly toUnicode?: unknown;
  /** Names by code, as the PDF gives them … */
  readonly differences?: unknown;
  /** … and those of the encoding that they differ from. */
  readonly defaultEncoding?: unknown;
}

/** The properties of a font by its id, once the page has listed its drawing operators; empty where pdf.js could not read it. */
export function fontProperties(page: PDFPageProxy, id: string): FontProperties {
  const properties: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : {};
  return Object(properties); // an object of pdf.js, each of whose properties is unknown
}

/**
 * The names that a PDF gives to the codes of a simple font (`/Encoding`, `/Differences`, the names of Type 3). Names inside an
 * embedded font cannot be asked for: pdf.js reads those of Type 1 and CFF itself and drops TrueType's, which subsets do not have.
 */
export function encodingNames({ composite, differences, defaultEncoding }: FontProperties): GlyphNames {
  if (composite === true) return () => undefined;
  return (code) => at(differences, code) ?? at(defaultEncoding, code);
}

function at(names: unknown, code: number): string | undefined {
  const name: unknown = Array.isArray(names) ? names[code] : undefined;
  return typeof name === "string" && name !== "" ? name : undefined;
}
