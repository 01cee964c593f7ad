import type { ParseOptions } from "./options.ts";
import type { Minutes } from "./records/index.ts";
import type { SourceDocument } from "./source-document.ts";

export function parseMinutes(_document: SourceDocument, _options: ParseOptions = {}): Minutes {
  throw new Error("parseMinutes is not written yet");
}
