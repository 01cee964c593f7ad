import type { Lexicon } from "./lexicon.ts";
import { loadLexicon } from "./load-lexicon.ts";

let loaded: Lexicon | undefined;

/** The lexicon that ships, read when it is first asked for and kept: it never changes, and a second copy would only cost memory. */
export function danishLexicon(): Lexicon {
  loaded ??= loadLexicon();
  return loaded;
}
