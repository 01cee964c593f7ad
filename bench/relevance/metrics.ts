/** Grades of the items that answer a query: 3 is what the searcher is after, 2 a substantial part, 1 mentioned in passing. */
export type Grades = ReadonlyMap<string, number>;

/** What is measured of one ranked answer; all between 0 and 1, 1 being perfect. */
export interface Scores {
  readonly ndcg: number;
  readonly recall: number;
  readonly mrr: number;
  /** 1 where nothing at all was found. */
  readonly zeroHit: number;
}

/** Depth of nDCG and recall: one screen of answers. */
const DEPTH = 10;

/** Scores one ranked list of item keys against the grades. Gain is 2^grade − 1, discount log2(rank + 1). */
export function scoreRanking(ranked: readonly string[], grades: Grades): Scores {
  const top = ranked.slice(0, DEPTH);
  const found = top.map((key) => grades.get(key) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, DEPTH);
  const firstRelevant = ranked.findIndex((key) => (grades.get(key) ?? 0) > 0);
  return {
    ndcg: gain(found) / gain(ideal),
    recall: found.filter((grade) => grade > 0).length / ideal.length,
    mrr: firstRelevant < 0 ? 0 : 1 / (firstRelevant + 1),
    zeroHit: ranked.length === 0 ? 1 : 0,
  };
}

/** The mean of each figure; all 0 for no scores. */
export function meanScores(scores: readonly Scores[]): Scores {
  const mean = (figure: keyof Scores): number =>
    scores.reduce((sum, score) => sum + score[figure], 0) / Math.max(1, scores.length);
  return { ndcg: mean("ndcg"), recall: mean("recall"), mrr: mean("mrr"), zeroHit: mean("zeroHit") };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
