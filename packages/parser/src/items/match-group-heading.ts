import { closedGroupHeadings, openGroupHeadings } from "../danish/item-vocabulary.ts";
import { LONGEST_GROUP_HEADING } from "../thresholds.ts";

/** What a line says of the items below it: who may read them, or only what they are about. */
export type ItemGroup = "closed" | "open" | "topic";

/** `A. Sager til afgørelse`, `D. Orientering` */
const LETTERED = /^[a-h][.)] (?:sager|punkter|orientering|meddelelser)(?: til [a-zæøå ]{3,30})?$/;
/** `Sager til behandling`, `Punkter til drøftelse`, `Orienteringssager` */
const TOPIC =
  /^(?:(?:sager|punkter) til (?:beslutning|afgørelse|behandling|drøftelse|orientering|efterretning)|(?:beslutnings|drøftelses|orienterings)sager|(?:drøftelses|orienterings)punkter)$/;
const closed = new Set(closedGroupHeadings);
const open = new Set(openGroupHeadings);

/** The group of items that a line heads; null where it heads none. */
export function matchGroupHeading(text: string): ItemGroup | null {
  if (text.length > LONGEST_GROUP_HEADING) return null;
  const words = text.toLowerCase().replace(/[:.]$/, "").replace(/ {2,}/g, " ");
  if (closed.has(words)) return "closed";
  if (open.has(words)) return "open";
  return LETTERED.test(words) || TOPIC.test(words) ? "topic" : null;
}
