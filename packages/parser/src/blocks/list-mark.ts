import { months } from "../danish/months.ts";

/** What stands before a list entry. */
export interface ListMark {
  /** `1.`, `a)`, `-`, `At 1)` … as printed. */
  readonly printed: string;
  /** `1`, `a`; null for a bullet. */
  readonly number: string | null;
  /** The entry without its mark. */
  readonly rest: string;
}

/** Bullets, among them U+0335 and the private-use glyphs that Wingdings leaves behind. */
const BULLET = /^([-–—•·▪●○◦*\uf000-\uf0ff]|\u0335|o(?= {1,3}\p{Lu}))[ \t\u00a0]*(?=\S)/u;
const NUMBERED = /^((?:\((?=.{1,3}\)))?(\d{1,3}|[a-zæøå])[.)])(?!\d)[ \t]*(?=\S)/;
/** `31. december` at the beginning of a line is a day. */
const DAY = new RegExp(`^\\d{1,2}\\. ?(?:${Object.keys(months).join("|")})(?!\\p{L})`, "u");
const AT_NUMBERED = /^((?:[Aa]t|[Aa]d) (\d{1,2})[.):])[ \t]*(?=\S)/;

/**
 * Reads the mark at the beginning of a trimmed line.
 *
 * Accepts `- at punktet drøftes`, `1. at …`, `b) …`, `At 1) …`; refuses `(1. behandling)`, `1.5 mio. kr.`, `-10,3 mio. kr.`, `17. april 2024`.
 */
export function readListMark(text: string): ListMark | null {
  const numbered = NUMBERED.exec(text) ?? AT_NUMBERED.exec(text);
  if (numbered && !DAY.test(text)) {
    const [all, printed = "", number = ""] = numbered;
    return { printed, number, rest: text.slice(all.length) };
  }
  const bullet = BULLET.exec(text);
  if (!bullet || /^[-–—]\d/.test(text)) return null;
  return { printed: bullet[1] ?? "", number: null, rest: text.slice(bullet[0].length) };
}
