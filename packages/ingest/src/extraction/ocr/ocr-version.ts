import type { PictureLook } from "./draw-page.ts";

/** 200 dpi reads as well as 300 (0.25 % of the letters wrong) in four fifths of the time. */
export const DOTS_PER_INCH = 200;
/** How a page is drawn to be recognised. */
export const RECOGNISABLE: PictureLook = { dotsPerInch: DOTS_PER_INCH, format: "grey" };
/** Always the Danish model: an English one loses every æ, ø and å. */
export const LANGUAGE = "dan";
/** The engine that is always there. */
export const OWN_ENGINE = "tesseract.js 7.0.0";
/** Folder of the Danish model in its package: whole numbers, the fastest of the good ones. */
export const MODEL = "4.0.0_best_int";

/** Pages recognised under another version are recognised anew. */
export function ocrVersion(engine: string): string {
  return `${engine.replace(" ", "-")}-${LANGUAGE}-${DOTS_PER_INCH}-2`;
}
