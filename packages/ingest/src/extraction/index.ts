export { ExtractionError } from "../errors.ts";
export type { Part, UnpackedFile } from "./containers/container.ts";
export { extractFile, isReadable, type ReadContent, readContent } from "./extract-file.ts";
export type { Extractor, InputFile } from "./extractor.ts";
export { drawLines } from "./ocr/draw-lines.ts";
export { createSandboxPool, type SandboxPool, type SandboxPoolOptions } from "./sandbox-pool.ts";
