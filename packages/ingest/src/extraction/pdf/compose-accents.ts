/** Accents that fonts have as glyphs of their own, and the marks that make one letter with what they stand above. */
const marks: Readonly<Record<string, string>> = { "˚": "\u030A", "¨": "\u0308" };
/** A ring or two dots stand before letters for no other reason; `´` and `` ` `` are apostrophes to many (`pc´erne`). */
const aboveLetter = /([˚¨])(\p{L})/gu;

/**
 * Puts together letters that are printed as two glyphs, the accent first, as TeX's old fonts do: "˚a", "¨u". Accents that make
 * no letter with what follows stay as they are.
 */
export function composeAccents(text: string): string {
  return /[˚¨]/u.test(text) ? text.replace(aboveLetter, compose) : text;
}

function compose(printed: string, accent: string, letter: string): string {
  const one = `${letter}${marks[accent] ?? ""}`.normalize("NFC");
  return [...one].length === 1 ? one : printed;
}
