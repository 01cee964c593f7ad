import type { PDFPageProxy } from "pdfjs-dist";
import type { RawPage } from "./run.ts";

/**
 * Whether a page lacks even the commands of a blank one: every program sets up the page before it leaves it blank, so the
 * content was lost (pdf.js takes content that it cannot unpack for none).
 */
export async function hasNoContent(page: PDFPageProxy, { runs }: RawPage): Promise<boolean> {
  return runs.length === 0 && (await page.getOperatorList()).fnArray.length === 0;
}
