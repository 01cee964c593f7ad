import type { Block } from "../blocks/block.ts";
import { closedGroupHeadings, openGroupHeadings } from "../danish/item-vocabulary.ts";
import { LONGEST_GROUP_HEADING } from "../thresholds.ts";

/** `A. Sager til afgørelse`, `D. Orientering` */
const LETTERED = /^[a-h][.)] (?:sager|punkter|orientering|meddelelser)(?: til [a-zæøå ]{3,30})?$/;
const closed = new Set(closedGroupHeadings);
const open = new Set(openGroupHeadings);

/** Whether a line heads a group of items behind closed doors (true) or for everybody (false); null where it heads none. */
export function closedGroupOf(block: Block): boolean | null {
  if (block.mark !== null || block.text.length > LONGEST_GROUP_HEADING) return null;
  const words = block.text.toLowerCase().replace(/[:.]$/, "").replace(/ {2,}/g, " ");
  if (closed.has(words)) return true;
  return open.has(words) || LETTERED.test(words) ? false : null;
}
