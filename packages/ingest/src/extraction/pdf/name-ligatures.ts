/** The places outside of Unicode where Arial, Times New Roman and Liberation keep their ligatures. */
const ligatures: Readonly<Record<string, string>> = { "\uF001": "ﬁ", "\uF002": "ﬂ" };
/** Beside a letter: alone they may be bullets of a symbol font. */
const inWord = /[\uF001\uF002](?=\p{L})|(?<=\p{L})[\uF001\uF002]/gu;

/** Ligatures that browsers pass on by their private number: U+F001 and "nansiering" is "ﬁnansiering". */
export function nameLigatures(text: string): string {
  return /[\uF001\uF002]/u.test(text) ? text.replace(inWord, (one) => ligatures[one] ?? one) : text;
}
