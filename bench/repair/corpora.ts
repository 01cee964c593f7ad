import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { countWords, type WordCounts } from "@referat/lexicon";
import { extractedText } from "@referat/parser/source-document";
import { readFixtures } from "../../fixtures/read-fixtures.ts";
import { readSource } from "../../fixtures/read-source.ts";

/** A clean document and the word counts it is measured with: never its own. */
export interface Corpus {
  readonly name: string;
  readonly text: string;
  readonly counts: WordCounts | "shipped";
}

const SEEDS = fileURLToPath(new URL("../../../shared/seeds", import.meta.url));
const DANISH_LETTER = /[æøåÆØÅ]/;

/** Real minutes beside the checkout, each with the counts of the others; none where the folder is missing. */
export function seedCorpora(): Corpus[] {
  if (!existsSync(SEEDS)) return [];
  const names = readdirSync(SEEDS).filter((name) => name.endsWith(".txt"));
  const documents = names.map((name) => ({ name, text: readFileSync(`${SEEDS}/${name}`, "utf8") }));
  return documents
    .filter(({ text }) => isClean(text))
    .map(({ name, text }) => ({
      name: name.slice(0, 3),
      text,
      counts: countWords(documents.filter((other) => other.name !== name).flatMap((other) => cleanLines(other.text))),
    }));
}

/** The project's own invented minutes, whose municipalities no table has seen, with the counts that ship. */
export async function fixtureCorpora(): Promise<Corpus[]> {
  const documents = await Promise.all(
    readFixtures().map(async ({ case: { slug }, sourcePath }) => ({ slug, document: await readSource(sourcePath) })),
  );
  return documents
    .map(({ slug, document }): Corpus => ({ name: slug, text: extractedText(document), counts: "shipped" }))
    .filter(({ text }) => isClean(text));
}

const cleanLines = (text: string): string[] => text.split("\n").filter((line) => DANISH_LETTER.test(line));

/** Damaged documents cannot be the truth that others are measured against. */
function isClean(text: string): boolean {
  return (
    DANISH_LETTER.test(text) && !/[a-z][,?_\ufffd][a-z]+[,?_\ufffd ]/.test(text.replace(/[\w.]+@[\w.]+|\S*_\S*/g, ""))
  );
}
