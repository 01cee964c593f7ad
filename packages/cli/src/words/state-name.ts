import type { DocumentState } from "@referat/ingest";

const NAMES: Readonly<Record<DocumentState, string>> = {
  discovered: "fundet",
  fetched: "hentet",
  extracted: "læst som tekst",
  parsed: "delt i punkter",
  indexed: "kan søges",
  superseded: "afløst",
  failed: "fejlet",
  withdrawn: "trukket tilbage",
  removed: "fjernet",
};

/** How far a document has come, in words. */
export function stateName(state: DocumentState): string {
  return NAMES[state];
}
