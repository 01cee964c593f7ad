import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { countWords } from "@referat/lexicon";
import { type Corpus, isClean } from "./corpora.ts";

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

const cleanLines = (text: string): string[] => text.split("\n").filter((line) => DANISH_LETTER.test(line));
