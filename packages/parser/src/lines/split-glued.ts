/** Where a lost line break glued an item's heading to the text before it: `Godkendt.129. Kapacitet i dagplejen`. */
const GLUED_NUMBER =
  /(?<=(?:\p{L}|(?<!\d)(?:19|20)\d{2})[.:!?)]?)(?=\d{1,4}\. ?\p{Lu}[\p{L}\d ,()/&:–-]{2,150}(?:\.|$))/gu;
/** `… i parken.Indstilling` */
const GLUED_HEADING =
  /(?<=\p{Ll}[.!?])(?=(?:Indstilling|Beslutning|Sagsfremstilling|Bilag|Resumé|Resume|Økonomi|Historik)$)/u;
/** `BeslutningTiltrådt.` */
const GLUED_TEXT =
  /^(?:Indstilling|Beslutning|Sagsfremstilling|Anledning|Resumé|Indholdsfortegnelse)(?=\p{Lu}\p{Ll}|\d{1,4}\. \p{Lu})/u;

/**
 * The offsets at which a line falls into several: none for nearly all lines.
 *
 * Splits `Evt.128. Godkendelse af dagsorden`, `i parken.Indstilling`; leaves `kl. 18.19.Dagsordenen`, `§ 2.4. Loven` and `1.Titel` alone.
 */
export function gluedAt(text: string): number[] {
  const offsets: number[] = [];
  for (const match of text.matchAll(GLUED_NUMBER)) if (isLast(text, match.index)) offsets.push(match.index);
  const heading = GLUED_HEADING.exec(text);
  if (heading) offsets.push(heading.index);
  const opening = GLUED_TEXT.exec(text);
  if (opening) offsets.push(opening[0].length);
  return [...new Set(offsets)].sort((a, b) => a - b);
}

/** A heading ends the line; `pkt.5. Derefter drøftes …` goes on as a sentence. */
function isLast(text: string, at: number): boolean {
  const rest = text.slice(at).replace(/^\d{1,4}\. ?/, "");
  return rest.length <= 200 && !/\. \p{Lu}/u.test(rest) && (!rest.endsWith(".") || rest.length <= 20);
}
