import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { MAX_IMAGE_PIXELS } from "../pdf/thresholds.ts";
import { greyCanvasFactory } from "./grey-canvas-factory.ts";

/** Points of a PDF are 1/72 of an inch. */
const POINTS_PER_INCH = 72;
/** A picture with more pixels than this is drawn smaller: an A0 drawing at 200 dpi has 60 million. */
const MAX_PICTURE_PIXELS = 30_000_000;

export interface PictureLook {
  readonly dotsPerInch: number;
  /** PNG for people, grey PGM for recognition. */
  readonly format: "png" | "grey";
}

export interface PagePicture {
  readonly picture: Uint8Array;
  /** Pixels per point. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws one page of a PDF. Only in a process that may load the drawing library.
 * @throws Error when the page cannot be drawn
 */
export async function drawPage(
  bytes: Uint8Array,
  page: number,
  { dotsPerInch, format }: PictureLook,
): Promise<PagePicture> {
  // Loaded here and not above: it changes natives of the whole process and brings the drawing library.
  const { PDFParse } = await import("pdf-parse");
  const pdf = new PDFParse({
    data: bytes.slice(),
    isEvalSupported: false,
    verbosity: 0,
    maxImageSize: MAX_IMAGE_PIXELS,
    standardFontDataUrl: standardFonts(),
    ...(format === "grey" && { CanvasFactory: await greyCanvasFactory() }),
  });
  try {
    const info = await pdf.getInfo({ parsePageInfo: true, partial: [page] });
    const { width = 0, height = 0 } = info.pages.find(({ pageNumber }) => pageNumber === page) ?? {};
    const scale = Math.min(dotsPerInch / POINTS_PER_INCH, Math.sqrt(MAX_PICTURE_PIXELS / Math.max(width * height, 1)));
    const shots = await pdf.getScreenshot({ partial: [page], scale, imageBuffer: true, imageDataUrl: false });
    const picture = shots.pages[0]?.data;
    if (!picture) throw new Error(`side ${page} gav intet billede`);
    return { picture, scale, width, height };
  } finally {
    await pdf.destroy();
  }
}

/** Helvetica and Times need not be in the file; in the face that a system has instead, letters run into one another. */
function standardFonts(): string {
  const require = createRequire(import.meta.url);
  return `${join(dirname(require.resolve("pdfjs-dist/package.json")), "standard_fonts")}/`;
}
