export { wordCountsFile } from "./config.ts";
export { danishLexicon } from "./danish-lexicon.ts";
export { findReadings, type Reading, type ReadingRules } from "./find-readings.ts";
export { FormFlags } from "./form-flags.ts";
export type { Lexicon, Step } from "./lexicon.ts";
export { loadLexicon } from "./load-lexicon.ts";
export { splitCompound } from "./split-compound.ts";
export { countWords, formatWordCounts, loadWordCounts, parseWordCounts, type WordCounts } from "./word-counts.ts";
