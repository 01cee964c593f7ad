import { documentKinds } from "../danish/document-kinds.ts";
import type { MinutesKind } from "../records/index.ts";

const patterns = documentKinds.map(({ word, kind }) => ({
  kind,
  pattern: new RegExp(`(?<!\\p{L})${word}(?:en|et|ter|len)?(?!\\p{L})`, "iu"),
}));

/** Which kind of document a line names: `Åbent referat` → minutes, `Tillægsdagsorden` → supplementaryAgenda. Null for none. */
export function documentKindIn(text: string): MinutesKind | null {
  return patterns.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}
