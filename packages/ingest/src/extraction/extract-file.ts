import type { SourceDocument } from "@referat/parser/source-document";
import { ExtractionError } from "../errors.ts";
import type { Extractor, InputFile } from "./extractor.ts";
import { extractors } from "./extractors.ts";

/**
 * Reads any file: asks every extractor how sure it is that the *content* is its format and lets the surest read it.
 * @throws ExtractionError `empty-file`, `unknown-format`, or what the chosen extractor has to say.
 */
export async function extractFile(file: InputFile): Promise<SourceDocument> {
  if (file.bytes.length === 0) throw new ExtractionError("empty-file", `${file.name} is empty.`);
  return chooseExtractor(file).extract(file);
}

/** Whether {@link extractFile} knows the format; what is inside may still be damaged. */
export function isReadable(file: InputFile): boolean {
  return extractors.some((extractor) => extractor.match(file) > 0);
}

function chooseExtractor(file: InputFile): Extractor {
  let best: Extractor | undefined;
  let bestScore = 0;
  for (const extractor of extractors) {
    const score = extractor.match(file);
    if (score > bestScore) [best, bestScore] = [extractor, score];
  }
  if (best) return best;
  throw new ExtractionError("unknown-format", `${file.name} is of no format that can be read here.`);
}
