export { ExtractionError } from "../errors.ts";
export { extractFile, isReadable } from "./extract-file.ts";
export type { Extractor, InputFile } from "./extractor.ts";
export { extractors } from "./extractors.ts";
export { drawLines } from "./ocr/draw-lines.ts";
export { createSandboxPool, type SandboxPool, type SandboxPoolOptions } from "./sandbox-pool.ts";
