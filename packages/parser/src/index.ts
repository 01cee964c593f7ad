export type { ParseOptions } from "./options.ts";
export { parseMinutes } from "./parse-minutes.ts";
