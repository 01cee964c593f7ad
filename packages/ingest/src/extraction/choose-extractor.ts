import { ExtractionError } from "../errors.ts";
import type { Extractor, InputFile } from "./extractor.ts";

/** The extractor that is surest that the content is its format; the order decides between equals. @throws ExtractionError */
export function chooseExtractor(extractors: readonly Extractor[], file: InputFile): Extractor {
  if (file.bytes.length === 0) throw new ExtractionError("empty-file", `${file.name} is empty.`);
  let best: Extractor | undefined;
  let bestScore = 0;
  for (const extractor of extractors) {
    const score = extractor.match(file);
    if (score > bestScore) [best, bestScore] = [extractor, score];
  }
  if (best) return best;
  throw new ExtractionError("unknown-format", `${file.name} is of no format that can be read here.`);
}
