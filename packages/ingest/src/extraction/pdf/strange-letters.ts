/** Control characters, replacement characters and private use, but for the bullets of Word's symbol font. */
export function strangeLetters(text: string): number {
  return text.match(/[\p{Cc}\uFFFD\uE000-\uEFFF\uF100-\uF8FF]/gu)?.length ?? 0;
}
