/** What Danish print has beyond ASCII in text fonts. */
const danishPrint = /^[\n\x20-\x7eæøåÆØÅéÉèüÜöÖäÄ§½«»´°˚–—’“”„]*$/u;
/** One word in four of Danish minutes is one of these; one in twenty must be. */
const smallWord = /^(?:og|at|i|er|af|til|det|for|den|på|en|med|som|der|de|om|ved)$/iu;
const SMALL_WORD_SHARE = 0.05;
const FEWEST_WORDS = 8;

/** Signs that no order of glyphs tells (dashes, quotation marks, bullets) are so rare. */
const STRAY_SHARE = 0.01;

/** Whether the characters of a text are such as Danish minutes are printed with, but for a few that nobody knows (U+FFFD). */
export function isDanishPrint(text: string): boolean {
  const known = text.replaceAll("\uFFFD", "");
  return danishPrint.test(known) && text.length - known.length <= STRAY_SHARE * text.length;
}

/** Whether a text can only be Danish: nothing but its print, with its own letters and the small words it has everywhere. */
export function isDanishText(text: string): boolean {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const small = words.filter((word) => smallWord.test(word)).length;
  const isFamiliar = words.length >= FEWEST_WORDS && small >= SMALL_WORD_SHARE * words.length;
  return isFamiliar && /[æøå]/iu.test(text) && isDanishPrint(text);
}
