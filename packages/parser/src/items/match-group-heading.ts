import { closedGroupHeadings, openGroupHeadings } from "../danish/item-vocabulary.ts";
import { LONGEST_GROUP_HEADING } from "../thresholds.ts";

/** `A. Sager til afgørelse`, `D. Orientering` */
const LETTERED = /^[a-h][.)] (?:sager|punkter|orientering|meddelelser)(?: til [a-zæøå ]{3,30})?$/;
const closed = new Set(closedGroupHeadings);
const open = new Set(openGroupHeadings);

/** Whether a line heads a group of items behind closed doors (true) or for everybody (false); null where it heads none. */
export function matchGroupHeading(text: string): boolean | null {
  if (text.length > LONGEST_GROUP_HEADING) return null;
  const words = text.toLowerCase().replace(/[:.]$/, "").replace(/ {2,}/g, " ");
  if (closed.has(words)) return true;
  return open.has(words) || LETTERED.test(words) ? false : null;
}
