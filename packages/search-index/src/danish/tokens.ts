import { findAbbreviations } from "./abbreviation-tokens.ts";
import { findConcepts, findConceptsAt } from "./concepts.ts";
import { type KnownWord, readKnownWord } from "./known-word.ts";
import { printedWords } from "./words.ts";

/** How often a text says each token; in the order in which it first does. */
type TokenCounts = ReadonlyMap<string, number>;

/** What a printed text holds for the engine, by closeness to the print. */
export interface Tokens {
  /** Every word, folded, and the abbreviations: for exact wording. */
  readonly words: ReadonlySet<string>;
  /** Stems of the telling words, and the abbreviations. */
  readonly stems: TokenCounts;
  /** Stems of what is inside compounds: `sygefraværsstatistik` has `syg`, `sygefravaer`, `fravaer`, `statistik` … */
  readonly parts: TokenCounts;
  /** What the text means in other words: see `concepts.ts`. */
  readonly concepts: TokenCounts;
}

/** Reads the tokens of a printed text. */
export function readTokens(text: string): Tokens {
  const known = printedWords(text).map(readKnownWord);
  const abbreviations = new Set(findAbbreviations(text).map((found) => found.token));
  const tokens = { words: new Set<string>(), stems: newCounts(), parts: newCounts(), concepts: newCounts() };
  // A word that comes again is looked into once: half of a text are words that were there before.
  for (const [{ folded, telling }, count] of countEach(known)) {
    tokens.words.add(folded);
    if (telling === null) continue;
    add(tokens.stems, telling.stem, count);
    for (const part of telling.parts) add(tokens.parts, part, count);
    for (const concept of telling.concepts) add(tokens.concepts, concept, count);
  }
  for (const concept of conceptsOfRuns(known)) add(tokens.concepts, concept, 1);
  for (const abbreviation of abbreviations) {
    tokens.words.add(abbreviation);
    add(tokens.stems, abbreviation, 1);
    for (const { concept } of findConcepts([abbreviation])) add(tokens.concepts, concept, 1);
  }
  return tokens;
}

/** What the text says in several words: `børn med særlige behov`. */
function conceptsOfRuns(known: readonly KnownWord[]): string[] {
  const stems: string[] = [];
  const beginnings: number[] = [];
  for (const { telling } of known) {
    if (telling === null) continue;
    if (telling.beginsRun) beginnings.push(stems.length);
    stems.push(telling.stem);
  }
  const found = beginnings.flatMap((first) => findConceptsAt(stems, first));
  return found.flatMap(({ concept, length }) => (length > 1 ? [concept] : []));
}

function newCounts(): Map<string, number> {
  return new Map();
}

function add(counts: Map<string, number>, token: string, count: number): void {
  counts.set(token, (counts.get(token) ?? 0) + count);
}

function countEach(known: readonly KnownWord[]): Map<KnownWord, number> {
  const counts = new Map<KnownWord, number>();
  for (const word of known) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
