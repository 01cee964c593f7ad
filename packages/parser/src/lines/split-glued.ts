import { LONGEST_GLUED } from "../thresholds.ts";

/** Letters, or a year, with a mark that ends a sentence: what may stand right before a number that was glued on. */
const BEFORE_NUMBER = /(?:[\p{L}]|(?<!\d)(?:19|20)\d{2})[.:!?)]?$/u;
const NUMBERED_TITLE = /^\d{1,4}\. ?\p{Lu}[\p{L}\d ,()/&:–-]{2,150}(?:\.|$)/u;
/** What every glued number has, without the letters being looked at: a figure, a full stop and something like a capital. */
const MAYBE_NUMBER = /\d\. ?[^\d .,a-z]/;
/** `2.Bilag` is a numbered heading, not one that was glued on. */
const SHORTEST_SENTENCE = 8;
const HEADINGS = ["Indstilling", "Beslutning", "Sagsfremstilling", "Bilag", "Resumé", "Resume", "Økonomi", "Historik"];
/** `BeslutningTiltrådt.` */
const GLUED_TEXT =
  /^(?:Indstilling|Beslutning|Sagsfremstilling|Anledning|Resumé|Indholdsfortegnelse)(?=\p{Lu}\p{Ll}|\d{1,4}\. \p{Lu})/u;

/**
 * The offsets at which a line falls into several, because a line break was lost: none for nearly all lines.
 *
 * Splits `Evt.128. Godkendelse af dagsorden`, `i parken.Indstilling`; leaves `kl. 18.19.Dagsordenen`, `§ 2.4. Loven` and `1.Titel` alone.
 */
export function gluedAt(text: string): number[] {
  const from = Math.max(0, text.length - LONGEST_GLUED);
  const end = text.slice(from);
  const offsets = [...numbersIn(end), ...headingIn(end)].map((offset) => from + offset);
  const opening = GLUED_TEXT.exec(text);
  if (opening) offsets.push(opening[0].length);
  return offsets.length < 2 ? offsets : [...new Set(offsets)].sort((a, b) => a - b);
}

/** `Godkendt.129. Kapacitet i dagplejen` */
function numbersIn(text: string): number[] {
  const offsets: number[] = [];
  if (!MAYBE_NUMBER.test(text)) return offsets;
  for (const { index, 0: digits } of text.matchAll(/\d{1,5}(?=\.)/g)) {
    const attached = index > 0 && text.charAt(index - 1) !== " " && digits.length <= 4;
    if (attached && isGlued(text, index)) offsets.push(index);
  }
  return offsets;
}

function isGlued(text: string, at: number): boolean {
  if (!BEFORE_NUMBER.test(text.slice(Math.max(0, at - 6), at)) || !NUMBERED_TITLE.test(text.slice(at))) return false;
  const rest = text.slice(at).replace(/^\d{1,4}\. ?/, "");
  // A heading ends the line; `pkt.5. Derefter drøftes …` goes on as a sentence.
  return !/\. \p{Lu}/u.test(rest) && (!rest.endsWith(".") || rest.length <= 20);
}

/** Nearly all lines are told from a glued heading by their last letter. */
const LAST_LETTERS: ReadonlySet<string> = new Set(HEADINGS.map((word) => word.slice(-1)));

/** `… i parken.Indstilling` */
function headingIn(text: string): number[] {
  if (!LAST_LETTERS.has(text.slice(-1))) return [];
  const heading = HEADINGS.find((word) => text.endsWith(word));
  const at = heading === undefined ? 0 : text.length - heading.length;
  return at > SHORTEST_SENTENCE && /[\p{Ll}\d][.!?]$/u.test(text.slice(0, at).slice(-2)) ? [at] : [];
}
