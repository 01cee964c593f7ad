import type { WordCounts } from "@referat/lexicon";
import { extractedText } from "@referat/parser/source-document";
import { readFixtures } from "../../fixtures/read-fixtures.ts";
import { readSource } from "../../fixtures/read-source.ts";

/** A clean document and the word counts it is measured with: never its own. */
export interface Corpus {
  readonly name: string;
  readonly text: string;
  readonly counts: WordCounts | "shipped";
}

const DANISH_LETTER = /[æøåÆØÅ]/;

/** The project's own invented minutes, whose municipalities no table has seen, with the counts that ship. */
export async function fixtureCorpora(): Promise<Corpus[]> {
  const documents = await Promise.all(
    readFixtures().map(async ({ case: { slug }, sourcePath }) => ({ slug, document: await readSource(sourcePath) })),
  );
  return documents
    .map(({ slug, document }): Corpus => ({ name: slug, text: extractedText(document), counts: "shipped" }))
    .filter(({ text }) => isClean(text));
}

/** Damaged documents cannot be the truth that others are measured against. */
export function isClean(text: string): boolean {
  return (
    DANISH_LETTER.test(text) && !/[a-z][,?_\ufffd][a-z]+[,?_\ufffd ]/.test(text.replace(/[\w.]+@[\w.]+|\S*_\S*/g, ""))
  );
}
