import type { PictureSize } from "./unread-pictures.ts";
import { attributeOf, findElements } from "./xml-elements.ts";

const POINTS: Readonly<Record<string, number>> = { cm: 72 / 2.54, mm: 72 / 25.4, in: 72, pt: 1 };

/** Sizes of the pictures of a `content.xml`; frames around text are none. A size that is not told is 0. */
export function odtPictures(xml: string): PictureSize[] {
  return findElements(xml, "draw:frame")
    .filter(({ body }) => body.includes("<draw:image") && !body.includes("<draw:text-box"))
    .map(({ attributes }) => [toPoints(attributes, "svg:width"), toPoints(attributes, "svg:height")]);
}

/** "17.2cm" */
function toPoints(attributes: string, name: string): number {
  const [, value, unit = ""] = /^([\d.]{1,9})(cm|mm|in|pt)$/.exec(attributeOf(attributes, name) ?? "") ?? [];
  return Number(value ?? 0) * (POINTS[unit] ?? 0);
}
