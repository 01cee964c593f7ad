/** Accents that fonts have as glyphs of their own, and the marks that make one letter with what they stand above. */
const marks: Readonly<Record<string, string>> = { "˚": "\u030A", "¨": "\u0308", "´": "\u0301", "`": "\u0300" };
/** A ring or two dots stand before letters for no other reason … */
const aboveLetter = /([˚¨])(\p{L})/gu;
/** … the others are quotation marks as well, but not inside a word. */
const insideWord = /(?<=\p{L})([´`])(\p{L})/gu;

/**
 * Puts together letters that are printed as two glyphs, the accent first, as TeX's old fonts do: "˚a", "id´e". Accents that make
 * no letter with what follows stay as they are.
 */
export function composeAccents(text: string): string {
  return /[˚¨´`]/u.test(text) ? text.replace(aboveLetter, compose).replace(insideWord, compose) : text;
}

function compose(printed: string, accent: string, letter: string): string {
  const one = `${letter}${marks[accent] ?? ""}`.normalize("NFC");
  return [...one].length === 1 ? one : printed;
}
