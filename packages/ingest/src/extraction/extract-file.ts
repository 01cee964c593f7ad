import type { SourceDocument } from "@referat/parser/source-document";
import { ExtractionError, IngestError } from "../errors.ts";
import { chooseExtractor } from "./choose-extractor.ts";
import type { InputFile } from "./extractor.ts";
import { extractors } from "./extractors.ts";

/**
 * Reads any file: asks every extractor how sure it is that the *content* is its format and lets the surest read it.
 * In this process, without bounds: for hostile files see `createSandboxPool`.
 * @throws ExtractionError `empty-file`, `unknown-format`, or what the chosen extractor has to say.
 */
export async function extractFile(file: InputFile): Promise<SourceDocument> {
  const extractor = chooseExtractor(extractors, file);
  try {
    return await extractor.extract(file);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    // A library gave up on the bytes: that is the document's fault, not a reason to try again.
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExtractionError("unreadable", `${file.name} cannot be read as ${extractor.name} (${reason}).`, {
      cause: error,
    });
  }
}

/** Whether {@link extractFile} knows the format; what is inside may still be damaged. */
export function isReadable(file: InputFile): boolean {
  return extractors.some((extractor) => extractor.match(file) > 0);
}
