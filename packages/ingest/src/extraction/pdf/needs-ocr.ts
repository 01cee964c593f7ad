import type { PDFPageProxy } from "pdfjs-dist";
import { hasFewLetters } from "./has-few-letters.ts";
import { pdfjs } from "./pdfjs.ts";
import type { RawPage } from "./run.ts";
import { strangeLetters } from "./strange-letters.ts";
import { OUTLINED_PATHS } from "./thresholds.ts";

/**
 * Whether a page must be read from its picture: it has no text but something drawn on it, or its text is made of
 * characters that no font with a right map gives (more than the share `maxStrange`). A page with nothing on it is just empty.
 */
export async function needsOcr(page: PDFPageProxy, raw: RawPage, maxStrange: number): Promise<boolean> {
  if (hasFewLetters(raw)) return isDrawn(page);
  const text = raw.runs.map((run) => run.text).join("");
  return strangeLetters(text) > maxStrange * text.length;
}

async function isDrawn(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const { paintImageXObject, paintInlineImageXObject, paintImageMaskXObject, constructPath } = pdfjs.OPS;
  const images = new Set([paintImageXObject, paintInlineImageXObject, paintImageMaskXObject]);
  if (fnArray.some((operator) => images.has(operator))) return true;
  return fnArray.filter((operator) => operator === constructPath).length > OUTLINED_PATHS;
}
