export { extractFile } from "./extract-file.ts";
export type { Extractor, InputFile } from "./extractor.ts";
export { extractors } from "./extractors.ts";
