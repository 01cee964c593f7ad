import type { Collection } from "./collections.ts";
import { gradesOf } from "./graded-query.ts";
import { meanScores, type Scores, scoreRanking } from "./metrics.ts";

/** One query with what was measured of its answer. */
export interface QueryScore {
  readonly q: string;
  readonly kind: string;
  readonly scores: Scores;
  /** Keys of the hits, best first. */
  readonly ranked: readonly string[];
}

/** Asks every query of a collection. */
export async function scoreQueries(
  { queries, keys }: Collection,
  ask: (query: string) => Promise<string[]>,
): Promise<QueryScore[]> {
  const scored: QueryScore[] = [];
  for (const query of queries) {
    const ranked = (await ask(query.q)).map((id) => keys.get(id) ?? id);
    scored.push({ q: query.q, kind: query.kind, scores: scoreRanking(ranked, gradesOf(query)), ranked });
  }
  return scored;
}

/** A table of the figures by kind of query, and over all of them. */
export function formatByKind(scored: readonly QueryScore[]): string {
  const kinds = [...new Set(scored.map((score) => score.kind))];
  const rows = [...kinds, "all"].map((kind) => {
    const of = scored.filter((score) => kind === "all" || score.kind === kind);
    const { ndcg, recall, mrr, zeroHit } = meanScores(of.map((score) => score.scores));
    return row([kind, String(of.length), ...[ndcg, recall, mrr].map((figure) => figure.toFixed(3)), percent(zeroHit)]);
  });
  return [row(["kind", "queries", "nDCG@10", "recall@10", "MRR", "no hit"]), ...rows].join("\n");
}

/** Answers below `bar`, worst first, with what was found. */
export function formatWeakest(scored: readonly QueryScore[], bar: number): string {
  return scored
    .filter((score) => score.scores.ndcg < bar)
    .sort((a, b) => a.scores.ndcg - b.scores.ndcg)
    .map(({ q, kind, scores, ranked }) => `  ${scores.ndcg.toFixed(2)} ${kind}: ${q} → ${ranked.slice(0, 6).join(" ")}`)
    .join("\n");
}

function row([kind = "", ...figures]: readonly string[]): string {
  return `  ${kind.padEnd(14)}${figures.map((figure) => figure.padStart(11)).join("")}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
