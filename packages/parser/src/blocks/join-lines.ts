const BROKEN_WORD = /\p{Ll}-$/u;
const GOES_ON = /^\p{Ll}/u;
/** `høj- og lavvande` broken after the hyphen keeps it. */
const SHARED_PART = /^(?:og|eller|samt|til)\b/;

/**
 * Joins two lines of one paragraph. A word broken at the line's end loses its hyphen (`sags-` + `fremstilling`);
 * a real hyphen stays (`2030-` + `fremskrivning`, `Miljø-` + `og Teknikudvalget`).
 */
export function joinLines(before: string, after: string): string {
  if (!before.endsWith("-")) return `${before} ${after}`;
  if (SHARED_PART.test(after)) return `${before} ${after}`;
  if (BROKEN_WORD.test(before) && GOES_ON.test(after)) return before.slice(0, -1) + after;
  return before + after;
}
