import type { Extractor } from "./extractor.ts";
import { pdfExtractor } from "./pdf/pdf-extractor.ts";
import { textExtractor } from "./text/text-extractor.ts";

/** Every format that can be read. The order decides only between equal scores. */
export const extractors: readonly Extractor[] = [pdfExtractor, textExtractor];
