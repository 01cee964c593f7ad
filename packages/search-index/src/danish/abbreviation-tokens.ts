import { foldLetters } from "./fold-letters.ts";

/** Two to six capitals, bounded by something else: `MED`, `KommuneMED`, `TRer`, `MED-udvalg`; refuses `Chefforum`, `X`. */
const CAPITALS = /(?<!\p{Lu})\p{Lu}{2,6}(?!\p{Lu})/gu;

/** What no printed word folds to, so `MED` is never the preposition. */
const MARK = "abk0";

/** How the index spells an abbreviation. */
export function abbreviationToken(short: string): string {
  return MARK + foldLetters(short);
}

/** Tokens of the abbreviations printed in a text, each once. Lines in capitals only are headings, not abbreviations. */
export function findAbbreviationTokens(text: string): string[] {
  const found = new Set<string>();
  for (const line of text.split("\n")) {
    if (!/\p{Ll}/u.test(line)) {
      if (!/^\P{L}*\p{Lu}{2,6}\P{L}*$/u.test(line)) continue;
    }
    for (const [short] of line.matchAll(CAPITALS)) found.add(abbreviationToken(short));
  }
  return [...found];
}
