import type { PictureSize } from "./unread-pictures.ts";
import { attributeOf, findElements } from "./xml-elements.ts";

/** Word measures in English metric units. */
const UNITS_PER_POINT = 12_700;

/** Sizes of the pictures, charts and diagrams of a `document.xml`; boxes of text are none. A size that is not told is 0. */
export function wordPictures(xml: string): PictureSize[] {
  const drawings = findElements(xml, "w:drawing").filter(({ body }) => !body.includes("<w:txbxContent"));
  const shapes = findElements(xml, "v:shape").filter(({ body }) => body.includes("<v:imagedata"));
  return [...drawings.map(({ body }) => drawnSize(body)), ...shapes.map(({ attributes }) => shapeSize(attributes))];
}

function drawnSize(drawing: string): PictureSize {
  const extent = /<wp:extent\b([^<>]*)>/.exec(drawing)?.[1] ?? "";
  const side = (name: string): number => Number(attributeOf(extent, name) ?? 0) / UNITS_PER_POINT;
  return [side("cx"), side("cy")];
}

/** `style="width:450pt;height:600pt"` of older files. */
function shapeSize(attributes: string): PictureSize {
  const style = attributeOf(attributes, "style") ?? "";
  const side = (name: string): number => Number(new RegExp(`(?:^|;)${name}:([\\d.]{1,9})pt`).exec(style)?.[1] ?? 0);
  return [side("width"), side("height")];
}
