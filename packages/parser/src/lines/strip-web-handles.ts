import { webNoise } from "../danish/furniture-phrases.ts";
import { coreKinds } from "../danish/section-headings.ts";
import { matchSectionHeading } from "../sections/match-section-heading.ts";

/** What a screen reader is told of a part that folds, before its heading. */
const FOLD = /^fold dette punkt (?:ind|ud) /i;
/** The same behind a title, with the title once more. */
const UNFOLD = "Klik her for at folde";
/** A bookmark of Word before a heading. */
const BOOKMARK = /^\d{1,3}B(?=\p{Lu}\p{Ll})/u;
const BULLET = /^[•●] ?/;

/**
 * Takes off a line what copied web pages put around their headings.
 *
 * `fold dette punkt ind Resume` → `Resume`, `Ny stiKlik her for at folde ud og læse mere om Ny sti` → `Ny sti`,
 * `• Beslutning` → `Beslutning`, `• Beslutning i Byrådet den 4. maj 2024` likewise, `• Udskriv` → `Udskriv`, `1BMøder i 2021` → `Møder i 2021`; `• Økonomi og beslutninger` is an entry of a list and stays.
 */
export function stripWebHandles(text: string): string {
  const first = text.charAt(0);
  if (first === "f" || first === "F") return text.replace(FOLD, "");
  if ((first === "•" || first === "●") && isNoEntry(text.replace(BULLET, ""))) return text.replace(BULLET, "");
  if (first >= "0" && first <= "9" && text.includes("B")) return text.replace(BOOKMARK, "");
  const unfold = text.indexOf(UNFOLD);
  return unfold > 0 ? text.slice(0, unfold).trim() : text;
}

/** A heading, or a button of the page, is no entry of a list. */
function isNoEntry(text: string): boolean {
  if (webNoise.has(text.toLowerCase())) return true;
  const heading = matchSectionHeading(text);
  return (heading?.rule === "vocabulary" && coreKinds.has(heading.kind)) || heading?.rule === "decision-of-body";
}
