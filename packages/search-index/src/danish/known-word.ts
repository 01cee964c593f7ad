import { beginsRun, findConcepts } from "./concepts.ts";
import { memoised } from "./memoised.ts";
import { readTellingWord } from "./telling-word.ts";
import { spellAnew } from "./words.ts";

/** What a printed word gives the index, wherever it stands. */
export interface KnownWord {
  readonly folded: string;
  /** What it says, of a word that is no stop word. */
  readonly telling: TellingTokens | null;
}

interface TellingTokens {
  readonly stem: string;
  readonly parts: readonly string[];
  /** What it means by itself, whole and in its parts. */
  readonly concepts: readonly string[];
  /** Whether it may mean something together with the words after it. */
  readonly beginsRun: boolean;
}

/** Most words of a text are among the hundred thousand most common; each is kept with lists, some 500 bytes in all. */
const MOST_REMEMBERED_WORDS = 100_000;

/** All that the index says of a word (as printed) in one look into memory, because a text has hundreds. */
export const readKnownWord: (printed: string) => KnownWord = memoised((printed) => {
  const { letters, folded } = spellAnew(printed);
  const word = readTellingWord(letters, folded);
  if (word === null) return { folded, telling: null };
  const { stem, parts, partConcepts } = word;
  const concepts = [...findConcepts([stem]).map((found) => found.concept), ...partConcepts];
  return { folded, telling: { stem, parts, concepts, beginsRun: beginsRun(stem) } };
}, MOST_REMEMBERED_WORDS);
