/**
 * One spelling for every way of writing a letter, without losing a difference that means something: `aarhus` and `Århus`
 * are both `aarhus`, `oekonomi` and `økonomi` both `oekonomi`, but `råd` (`raad`) stays apart from `rad`.
 * The engine by itself folds `å` to `a` and leaves `ø`, which is wrong both ways; it only ever sees folded text.
 */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower; // most words, and nothing else has to be folded
  const spelledOut = lower.normalize("NFC").replace(/[åæøäöüßœ]/g, (letter) => SPELLED_OUT[letter] ?? letter);
  return NOT_ASCII.test(spelledOut) ? spelledOut.normalize("NFD").replace(/\p{M}/gu, "") : spelledOut;
}

const NOT_ASCII = /[^\0-\x7F]/;

const SPELLED_OUT: Readonly<Record<string, string>> = {
  å: "aa",
  æ: "ae",
  ä: "ae",
  ø: "oe",
  ö: "oe",
  œ: "oe",
  ü: "y",
  ß: "ss",
};
