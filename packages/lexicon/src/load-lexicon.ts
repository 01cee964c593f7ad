import { readFileSync } from "node:fs";
import { decodeAutomaton } from "./automaton-file.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";

/**
 * Reads the lexicon from `data/forms.bin` (1.2 MB, some milliseconds).
 * @throws Error where the file is missing or is something else
 */
export function loadLexicon(): Lexicon {
  return createLexicon(decodeAutomaton(readFileSync(new URL("../data/forms.bin", import.meta.url))));
}
