import { ExtractionError } from "../../errors.ts";

/** Longest head of a PGM picture: "P5", width, height, brightest value. */
const HEAD_BYTES = 32;

/**
 * A page that is to be recognised has something on it: if every pixel of its grey (PGM) picture is the same, what it has could
 * not be drawn. A scan of a blank sheet has its grain.
 * @throws ExtractionError `picture-lost`
 */
export function refuseBlankPicture(grey: Uint8Array): void {
  const pixels = grey.subarray(HEAD_BYTES);
  if (pixels.every((pixel) => pixel === pixels[0]))
    throw new ExtractionError("picture-lost", "intet af dens billede kunne tegnes.");
}
