import type { RawPage } from "./run.ts";
import { FEWEST_LETTERS } from "./thresholds.ts";

/** Whether a page has so little text (a stamp, a page number) that what it says must be somewhere else on it. */
export function hasFewLetters({ runs }: Pick<RawPage, "runs">): boolean {
  let letters = 0;
  for (const { text } of runs) letters += text.length;
  return letters < FEWEST_LETTERS;
}
