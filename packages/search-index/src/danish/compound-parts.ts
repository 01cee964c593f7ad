import { splitCompound } from "@referat/lexicon";
import { foldLetters } from "./fold-letters.ts";
import { memoised } from "./memoised.ts";
import { stem } from "./stem.ts";

/** Fewer than for stems, because each keeps a list; a split costs some fifty times more than remembering it. */
const MOST_REMEMBERED_WORDS = 100_000;

/** Stems of the smallest parts, as a question looks for them: `ledersamarbejde` has `led`, `samarbejd`; none for a plain word. */
export const smallestParts: (letters: string) => readonly string[] = memoised(
  (letters) => (splitCompound(letters) ?? []).map((part) => stem(foldLetters(part))),
  MOST_REMEMBERED_WORDS,
);

/**
 * Stems of everything inside a compound that somebody may ask for: `rådhusrokade` has `raad`, `raadhus`, `hus`, `husrokad`, `rokad`.
 * The word itself is not among them.
 */
export function innerStems(letters: string): readonly string[] {
  const parts = splitCompound(letters);
  return parts === null ? [] : [...new Set(runsOf(letters, parts).map((run) => stem(foldLetters(run))))];
}

/** Shorter parts (`mål`, `hal`, `job`) are in too many words to mean anything by themselves. */
const SHORTEST_TELLING_PART = 5;

/** Which of the `innerStems` mean something by themselves: `affald` of `affaldsselskab`, `plejecenter` of `plejecenterområde`; not `hal`. */
export function tellingParts(inner: readonly string[]): readonly string[] {
  return inner.filter((part) => part.length >= SHORTEST_TELLING_PART);
}

/** Every run of neighbouring parts but the whole, with the joints inside it: `fritidsjob` of `fritidsjobmulighed`. */
function runsOf(letters: string, parts: readonly string[]): string[] {
  const starts = startsOf(letters, parts);
  const runs: string[] = [];
  for (const [first, start] of starts.entries()) {
    for (let last = first; last < parts.length; last += 1) {
      if (first === 0 && last === parts.length - 1) continue;
      const lastPart = parts[last] ?? "";
      runs.push(first === last ? lastPart : letters.slice(start, starts[last]) + lastPart);
    }
  }
  return runs;
}

/** Where each part begins: the parts have lost their joints (`arbejds` is given as `arbejde`), so only their beginnings are looked for. */
function startsOf(letters: string, parts: readonly string[]): number[] {
  let from = 0;
  return parts.map((part) => {
    const found = letters.indexOf(part.slice(0, -1), from);
    const start = found < 0 ? from : found;
    from = start + part.length - 1;
    return start;
  });
}
