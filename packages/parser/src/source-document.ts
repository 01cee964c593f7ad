import { z } from "zod";

/** What an extractor knows of a line beside its text. Distances are PDF points, origin top left of the page. */
export const LineLayout = z.object({
  /** Left edge, top edge, width and height. */
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  fontSize: z.number().nullable(),
  bold: z.boolean(),
  /** 0 is the leftmost column of the page. */
  column: z.number().int().nonnegative(),
});
export type LineLayout = z.infer<typeof LineLayout>;

/** One line of text in reading order. `text` carries no line break. */
export const SourceLine = z.object({
  text: z.string(),
  layout: LineLayout.optional(),
  /** Running header, footer or page number, where the extractor could tell. */
  furniture: z.boolean().optional(),
  /** Level 1–6 of a heading the format itself marks (HTML `h2`, Markdown `##`, a Word style). */
  headingLevel: z.number().int().min(1).max(6).optional(),
  /** Target of a link that covers the line (attachments). */
  href: z.string().optional(),
});
export type SourceLine = z.infer<typeof SourceLine>;

/** One page; a format without pages has a single one with `number: null`. */
export const SourcePage = z.object({
  /** From 1 as counted by a PDF reader, null where the format has no pages. */
  number: z.number().int().positive().nullable(),
  width: z.number().optional(),
  height: z.number().optional(),
  lines: z.array(SourceLine),
  /** Set when the letters of the page were read by optical recognition. */
  ocr: z.object({ engine: z.string(), language: z.string(), meanConfidence: z.number().min(0).max(1) }).optional(),
  /** Set when the page's fonts gave letters that cannot be trusted. */
  damagedLetters: z.boolean().optional(),
});
export type SourcePage = z.infer<typeof SourcePage>;

/** Something the reader of the bytes has to say: a limit that was hit, a page that failed. */
export const ExtractionWarning = z.object({
  code: z.string(),
  message: z.string(),
  page: z.number().int().positive().nullable(),
});
export type ExtractionWarning = z.infer<typeof ExtractionWarning>;

/**
 * What an extractor makes of the bytes of one document: pages of lines in reading order.
 * The *extracted text* of a document, into which every {@link Span} points, is `extractedText(document)`.
 */
export const SourceDocument = z.object({
  name: z.string(),
  /** SHA-256 of the original bytes, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string(),
  /** Number of pages, null where the format has none. */
  pageCount: z.number().int().nonnegative().nullable(),
  extractor: z.object({ name: z.string(), version: z.string() }),
  info: z.object({
    title: z.string().nullable(),
    producer: z.string().nullable(),
    created: z.string().nullable(),
  }),
  pages: z.array(SourcePage),
  warnings: z.array(ExtractionWarning),
});
export type SourceDocument = z.infer<typeof SourceDocument>;

/** The extracted text: every line of every page followed by `\n`, pages simply one after the other. */
export function extractedText(document: SourceDocument): string {
  const texts: string[] = [];
  for (const page of document.pages) for (const line of page.lines) texts.push(line.text);
  // The last line, too, ends in a break.
  texts.push("");
  return texts.join("\n");
}
