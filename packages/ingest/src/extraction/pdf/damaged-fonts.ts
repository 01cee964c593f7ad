import type { Run } from "./run.ts";
import { strangeLetters } from "./strange-letters.ts";
import { DANISH_WITHIN_LETTERS, MAX_STRANGE_SHARE } from "./thresholds.ts";

/** A letter between letters was lost: "bl,b,r", "R¦d", "bl?b?r". Refuses "2,5", "ord, ord". */
const lostBetweenLetters = /\p{Ll}[,?*_¤¦¥¸·□]\p{Ll}/u;

/** A letter that became a control character, which nobody prints: TeX's "fi" and "fl". */
const controlInWord = /\p{Ll}\p{Cc}\p{Ll}|\p{Cc}\p{Ll}{2}/u;
/** Numbers of glyphs in the place of "æ", "ø" and "å": no word has such signs inside, however short the text. */
const signBetweenLetters = /\p{Ll}[¦¸¥]\p{Ll}/u;

/**
 * Ids of the fonts of a page whose characters cannot be trusted: they do not say which letters their glyphs are, they give characters that are no letters (no map from glyphs to
 * characters, or a wrong one), or no single æ, ø or å in much text but something else inside words.
 */
export function damagedFonts(runs: readonly Run[], unmapped: ReadonlySet<string>): string[] {
  const texts = new Map<string, string>();
  for (const run of runs) texts.set(run.font, `${texts.get(run.font) ?? ""} ${run.text}`);
  return [...texts]
    .filter(([font, text]) => (unmapped.has(font) && isUnread(text)) || isDamaged(text))
    .map(([font]) => font);
}

/** Some programs use the letters themselves as numbers of glyphs; then æ, ø and å are right. */
function isUnread(text: string): boolean {
  return text.trim() !== "" && !/[æøå]/iu.test(text);
}

function isDamaged(text: string): boolean {
  if (strangeLetters(text) > MAX_STRANGE_SHARE * text.length) return true;
  if (controlInWord.test(text)) return true;
  if (/[æøå]/iu.test(text)) return false;
  return signBetweenLetters.test(text) || (text.length >= DANISH_WITHIN_LETTERS && lostBetweenLetters.test(text));
}
