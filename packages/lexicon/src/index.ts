export { danishLexicon } from "./danish-lexicon.ts";
export { FormFlags } from "./form-flags.ts";
export type { Lexicon, Step } from "./lexicon.ts";
export { splitCompound } from "./split-compound.ts";
