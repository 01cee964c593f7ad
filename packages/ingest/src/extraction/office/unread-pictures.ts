import type { ExtractionWarning, SourceLine } from "@referat/parser/source-document";

/** Width and height in points. */
export type PictureSize = readonly [width: number, height: number];

/** Less text than this is a heading above a picture. */
const FEWEST_LETTERS = 40;
/** Ten centimetres: letterheads and signatures are lower, scanned pages larger. */
const LARGE_PICTURE_POINTS = 283;

/** Says that pictures of an office document were not read, where they may hold its text: all of it, or a page of it. */
export function tellUnreadPictures(
  pictures: readonly PictureSize[],
  lines: readonly SourceLine[],
): ExtractionWarning[] {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (pictures.length > 0 && letters < FEWEST_LETTERS)
    return [warn("Dokumentet består af billeder, som ikke læses her")];
  const large = pictures.filter((sides) => Math.min(...sides) >= LARGE_PICTURE_POINTS).length;
  return large === 0
    ? []
    : [warn("Store billeder i dokumentet blev ikke læst; er de skannede sider, mangler deres tekst")];
}

function warn(what: string): ExtractionWarning {
  return { code: "pictures-not-read", message: `${what}: gem det som PDF, og tilføj den.`, page: null };
}
