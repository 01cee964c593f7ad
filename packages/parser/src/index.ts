export { type Explanation, explainMinutes, type LineExplanation } from "./explain-minutes.ts";
export type { ParseOptions } from "./options.ts";
export { PARSER_VERSION, parseMinutes } from "./parse-minutes.ts";
export { textDocument } from "./text-document.ts";
