import type { PDFDocumentProxy } from "pdfjs-dist";
import { ExtractionError } from "../../errors.ts";
import { createPdfWorker, pdfjs } from "./pdfjs.ts";
import { refuseBomb } from "./refuse-bomb.ts";
import { MAX_IMAGE_PIXELS } from "./thresholds.ts";

/** One sentence for each way in which pdf.js refuses a file. */
const refusals: Readonly<Record<string, { code: string; sentence: string }>> = {
  PasswordException: {
    code: "encrypted",
    sentence: "er beskyttet med adgangskode: gem den uden, og tilføj den igen.",
  },
  InvalidPDFException: { code: "damaged-pdf", sentence: "er beskadiget: den er ikke en hel PDF." },
};

/**
 * Opens a PDF without running anything that it carries.
 * @throws ExtractionError `decompression-bomb`, `encrypted`, `damaged-pdf`, `no-pages`.
 */
export async function openPdf(name: string, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  refuseBomb(name, bytes);
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes), // a copy: pdf.js takes the memory away from its owner
    worker: createPdfWorker(),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    fontExtraProperties: true, // whether a font says which letters its glyphs are
    useSystemFonts: false,
    maxImageSize: MAX_IMAGE_PIXELS,
    verbosity: pdfjs.VerbosityLevel.WARNINGS, // heard by `hearWarnings`
  });
  try {
    const pdf = await task.promise;
    // A broken page tree may give 0 or even -1 pages, and no error.
    if (pdf.numPages >= 1) return pdf;
    await task.destroy();
  } catch (error) {
    await task.destroy();
    throw refusal(name, error);
  }
  throw new ExtractionError("no-pages", `${name} er en PDF uden sider.`);
}

function refusal(name: string, error: unknown): ExtractionError {
  const kind = error instanceof Error ? error.name : "";
  const known = refusals[kind];
  const detail = error instanceof Error ? error.message : String(error);
  if (known) return new ExtractionError(known.code, `${name} ${known.sentence}`, { cause: error });
  return new ExtractionError("damaged-pdf", `${name} kan ikke åbnes som PDF (${detail}).`, { cause: error });
}
