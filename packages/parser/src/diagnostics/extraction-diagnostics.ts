import type { Diagnostic } from "../records/index.ts";
import type { ExtractionWarning, SourceDocument } from "../source-document.ts";

/** These say how the text came about. Every other warning of an extractor means that text is, or may be, missing. */
const NOTHING_MISSING: Readonly<Record<string, Diagnostic["severity"]>> = {
  "letters-restored": "info",
  "several-documents": "warning",
  "damaged-letters": "warning",
  "ocr-doubtful": "warning",
  "ocr-empty": "warning",
};

/**
 * What the reader of the bytes had to say, so that the record of a document that was not read whole says so itself: code
 * `extraction.…`, an error where text is or may be missing.
 */
export function extractionDiagnostics({ warnings }: SourceDocument): Diagnostic[] {
  return warnings.map(toDiagnostic);
}

function toDiagnostic({ code, message, page }: ExtractionWarning): Diagnostic {
  return {
    code: `extraction.${code}`,
    severity: NOTHING_MISSING[code] ?? "error",
    message: page === null ? message : `Side ${page}: ${message}`,
  };
}
