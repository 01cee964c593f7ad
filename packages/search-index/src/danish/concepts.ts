import { abbreviationToken } from "./abbreviation-tokens.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { SYNONYMS } from "./synonyms.ts";
import { foldedWords } from "./words.ts";

/** A run of tokens (stems or abbreviations) that means a concept. */
interface Term {
  readonly tokens: readonly string[];
  readonly concept: string;
  /** Whether who asks with it means the concept: not so for the wider words of a group (`skat > grundskyld`). */
  readonly asks: boolean;
}

/** What no printed word folds to. */
const MARK = "syn0";

/** Ends the concept of a group with wider words. */
const WIDER = "0";

/** A term of the synonyms that is printed in capitals. */
const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/** Terms by their first token. */
const TERMS: ReadonlyMap<string, readonly Term[]> = indexTerms([...synonymTerms(), ...abbreviationTerms()]);

/** A concept and the tokens it was found in. */
export interface FoundConcept {
  readonly concept: string;
  readonly first: number;
  readonly length: number;
}

/**
 * Finds every concept in a printed run of tokens: stems of telling words in order, or abbreviation tokens.
 * `merforbrug` and `overforbrug` name the same concept, as do `TR` and `tillidsrepræsentant`.
 */
export function findConcepts(tokens: readonly string[]): FoundConcept[] {
  return findTerms(tokens, () => true);
}

/** Finds the concepts that a question means with its tokens: all but those it only names a wider word of. */
export function findAskedConcepts(tokens: readonly string[]): FoundConcept[] {
  return findTerms(tokens, (term) => term.asks);
}

/** The concepts that begin with one token of a printed run. */
export function findConceptsAt(tokens: readonly string[], first: number): FoundConcept[] {
  return termsAt(tokens, first, () => true);
}

function findTerms(tokens: readonly string[], wanted: (term: Term) => boolean): FoundConcept[] {
  return tokens.flatMap((_, first) => termsAt(tokens, first, wanted));
}

function termsAt(tokens: readonly string[], first: number, wanted: (term: Term) => boolean): FoundConcept[] {
  return termsThatBegin(tokens[first])
    .filter((term) => wanted(term) && term.tokens.every((part, index) => part === tokens[first + index]))
    .map(({ concept, tokens: { length } }) => ({ concept, first, length }));
}

function termsThatBegin(token: string | undefined): readonly Term[] {
  return (token === undefined ? undefined : TERMS.get(token)) ?? NONE;
}

/** Most words begin no term; one list for all of them. */
const NONE: readonly Term[] = [];

/** Whether a concept of several words may begin with this token. */
export function beginsRun(token: string): boolean {
  return termsThatBegin(token).some(({ tokens }) => tokens.length > 1);
}

/** Whether one of these concepts may begin with this token: without any, `findConcepts` need not look. */
export function beginsConcept(token: string, concepts: ReadonlySet<string>): boolean {
  return termsThatBegin(token).some((term) => concepts.has(term.concept));
}

/** Stems of the telling words of a term or a text. */
export function tellingStems(folded: readonly string[]): string[] {
  return folded.filter((word) => !STOP_WORDS.has(word)).map(stem);
}

function synonymTerms(): Term[] {
  return linesOf(SYNONYMS).flatMap((line) => {
    const [narrow = [], wide = []] = line.split(">").map((side) => side.split(",").map(readTerm));
    // Narrow words and their wider ones are a concept of their own: the group without the wider words may begin alike.
    const concept = MARK + (narrow[0] ?? []).join("") + (wide.length > 0 ? WIDER : "");
    return [
      ...narrow.map((tokens) => ({ tokens, concept, asks: true })),
      ...wide.map((tokens) => ({ tokens, concept, asks: false })),
    ];
  });
}

function readTerm(term: string): string[] {
  const printed = term.trim();
  return ABBREVIATION.test(printed) ? [abbreviationToken(printed)] : tellingStems(foldedWords(printed));
}

function abbreviationTerms(): Term[] {
  return linesOf(ABBREVIATIONS).flatMap((line) => {
    const [short = "", long = ""] = line.split(" = ");
    const tokens = tellingStems(foldedWords(long));
    const concept = MARK + tokens.join("");
    return [
      { tokens: [abbreviationToken(short)], concept, asks: true },
      { tokens, concept, asks: true },
    ];
  });
}

function indexTerms(terms: readonly Term[]): Map<string, Term[]> {
  const byFirst = new Map<string, Term[]>();
  for (const term of terms) {
    const first = term.tokens[0];
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [term]);
    else if (!known.some((other) => isSame(other, term))) known.push(term);
  }
  return byFirst;
}

/** Two forms of a word in one group, or a group's first word that an abbreviation stands for, are one term: asked twice it finds no more. */
function isSame(one: Term, other: Term): boolean {
  return one.concept === other.concept && one.asks === other.asks && one.tokens.join(" ") === other.tokens.join(" ");
}

function linesOf(data: string): string[] {
  return data.split("\n").filter((line) => line !== "");
}
