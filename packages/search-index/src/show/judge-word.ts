import { beginsConcept, findAskedConcepts } from "../danish/concepts.ts";
import { type KnownWord, readKnownWord } from "../danish/known-word.ts";
import { STOP_WORDS } from "../danish/stop-words.ts";
import { mayGoOn, partsApart } from "../query/match-words.ts";
import type { AskedWord, Understood } from "../query/read-question.ts";
import { isWithinTypos } from "./edit-distance.ts";

/** From these lengths on the engine forgives one and two typing mistakes; see `index-settings.ts`. */
const ONE_TYPO = 5;
const TWO_TYPOS = 9;

/** What a printed word is to a question. */
export interface Judgement {
  readonly answers: boolean;
  /** Whether a name of several words may begin with it, for something that was asked. */
  readonly begins: boolean;
}

/** Most words of a text; one for all of them. */
const NEITHER: Judgement = { answers: false, begins: false };

/**
 * Makes the judge of a question: whether a printed word answers it as typed, in another form, inside a compound, as the beginning of the last
 * word, mistyped, or as another word for the same thing. It remembers every word, and so fewer than all words that are known, which is what
 * makes it fast: one judge serves the texts of one page, and is thrown away with it.
 */
export function createWordJudge(understood: Understood): (printed: string) => Judgement {
  const asksFor = createWordTest(understood);
  const concepts = askedConcepts(understood);
  const judged = new Map<string, Judgement>();
  return (printed) => {
    const known = judged.get(printed);
    if (known !== undefined) return known;
    const word = readKnownWord(printed);
    const { telling } = word;
    const answers = asksFor(word) || (telling?.concepts.some((concept) => concepts.has(concept)) ?? false);
    const begins = telling?.beginsRun === true && beginsConcept(telling.stem, concepts);
    const judgement = answers || begins ? { answers, begins } : NEITHER;
    judged.set(printed, judgement);
    return judgement;
  };
}

/** The concepts of the words that were asked. */
export function askedConcepts({ words }: Understood): ReadonlySet<string> {
  return new Set(findAskedConcepts(words.map((word) => word.abbreviation ?? word.stem)).map((found) => found.concept));
}

function createWordTest({ words, expansions }: Understood): (word: KnownWord) => boolean {
  const apart = partsApart(words);
  // `MED` is no preposition.
  const asked = words.flatMap((word, index) =>
    word.abbreviation !== null && STOP_WORDS.has(word.folded) ? [] : [{ word, apart: apart[index] ?? [] }],
  );
  const spellings = new Set(asked.map(({ word }) => word.folded));
  const inner = new Set(asked.flatMap(({ word, apart }) => [word.stem, ...apart]));
  const stems = new Set([...inner, ...expansions.flatMap(({ tokens }) => tokens)]);
  const beginning = mayGoOn(words) ? words.at(-1)?.folded : undefined;
  const misspellings = words.map(misspellingsOf).filter(({ most }) => most > 0);
  return ({ folded, telling }) =>
    spellings.has(folded) ||
    (telling !== null && (stems.has(telling.stem) || telling.parts.some((part) => inner.has(part)))) ||
    (beginning !== undefined && folded.startsWith(beginning)) ||
    misspellings.some(({ meant, most }) => isWithinTypos(meant, folded, most));
}

/** With how many typing mistakes an asked word is still found. */
function misspellingsOf({ folded, abbreviation }: AskedWord): { meant: string; most: number } {
  const isExact = folded.length < ONE_TYPO || abbreviation !== null || /\d/.test(folded);
  return { meant: folded, most: isExact ? 0 : folded.length >= TWO_TYPOS ? 2 : 1 };
}
