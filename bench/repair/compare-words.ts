import type { RepairedText } from "@referat/parser/repair-text";

/** What became of the words of one or more documents. */
export interface WordFigures {
  /** Words with æ, ø or å in the truth that the damage changed. */
  damaged: number;
  exact: number;
  /** Right but for upper or lower case. */
  ignoringCase: number;
  /** Still damaged: nothing was written. */
  left: number;
  /** Words without such a letter, and how many of them are not as they were. */
  others: number;
  othersChanged: number;
  /** Words by the tier of the edit that changed them, and how many of these are not the truth. */
  tiers: Record<number, { edits: number; wrong: number }>;
  readonly mistakes: string[];
}

export function noFigures(): WordFigures {
  return { damaged: 0, exact: 0, ignoringCase: 0, left: 0, others: 0, othersChanged: 0, tiers: {}, mistakes: [] };
}

/** A no-break space is part of what may be misread, so it parts no words. */
const BLANKS = /[ \t\r\n]+/;
const DANISH_LETTER = /[æøåÆØÅ]/;

/**
 * Adds what one repair did, word by word. Truth, damaged and repaired text must have the same blanks.
 * @throws RangeError where they have not
 */
export function compareWords(figures: WordFigures, truth: string, damaged: string, repaired: RepairedText): void {
  const right = truth.split(BLANKS);
  const broken = damaged.split(BLANKS);
  const given = repaired.text.split(BLANKS);
  if (right.length !== given.length) throw new RangeError(`${given.length} words for ${right.length}`);
  const tierOf = tiersByWord(damaged, repaired);
  for (const [index, word] of right.entries()) {
    const now = given[index] ?? "";
    const tier = tierOf.get(index);
    if (tier !== undefined) {
      const count = figures.tiers[tier] ?? { edits: 0, wrong: 0 };
      const isWrong = now.toLowerCase() !== word.toLowerCase();
      figures.tiers[tier] = { edits: count.edits + 1, wrong: count.wrong + (isWrong ? 1 : 0) };
    }
    if (DANISH_LETTER.test(word) && broken[index] !== word) countDamaged(figures, word, now, broken[index] ?? "", tier);
    else if (broken[index] === word) {
      figures.others++;
      if (now !== word) {
        figures.othersChanged++;
        noteMistake(figures, word, now, tier, "other");
      }
    }
  }
}

function countDamaged(figures: WordFigures, word: string, now: string, broken: string, tier: number | undefined): void {
  figures.damaged++;
  if (now === word) figures.exact++;
  if (now.toLowerCase() === word.toLowerCase()) {
    figures.ignoringCase++;
    if (now !== word) noteMistake(figures, word, now, tier, "case");
  }
  if (now.toLowerCase() !== word.toLowerCase())
    noteMistake(figures, word, now, tier, now === broken ? "left" : "wrong");
  if (now === broken) figures.left++;
}

function noteMistake(
  { mistakes }: WordFigures,
  word: string,
  now: string,
  tier: number | undefined,
  kind: string,
): void {
  mistakes.push(`${kind} ${tier ?? "-"}: ${word} → ${now}`);
}

/** The worst tier of the edits in each word. */
function tiersByWord(damaged: string, { repairs }: RepairedText): Map<number, number> {
  const tiers = new Map<number, number>();
  let next = 0;
  let index = 0;
  for (const { 0: piece, index: start } of damaged.matchAll(/[^ \t\r\n]+|^(?=[ \t\r\n])/g)) {
    const end = start + piece.length;
    for (let repair = repairs[next]; repair && repair.start < Math.max(end, start + 1); repair = repairs[++next])
      tiers.set(index, Math.max(repair.tier, tiers.get(index) ?? 0));
    index++;
  }
  return tiers;
}
