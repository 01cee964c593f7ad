import type { EngineRequest } from "./engine-request.ts";
import type { AttemptKind, SearchPlan } from "./plan-search.ts";

/** What an answer of the engine must tell. */
interface CountedAnswer {
  readonly hits: readonly unknown[];
  readonly estimatedTotalHits?: number | undefined;
}

/** An answer, the attempt that gave it, and what was tried before it in vain. */
export interface PlanAnswer<Answer> {
  readonly answer: Answer;
  readonly request: EngineRequest;
  readonly kind: AttemptKind;
  readonly tried: readonly AttemptKind[];
}

/**
 * Asks the engine what was asked, and wider until it is enough. Usually one request; the wider ones are only needed when little is found.
 * An attempt that finds no more than the one before it does not replace it. Rejects as `ask` rejects.
 */
export async function runPlan<Answer extends CountedAnswer>(
  plan: SearchPlan,
  ask: (request: EngineRequest) => Promise<Answer>,
): Promise<PlanAnswer<Answer>> {
  const tried: AttemptKind[] = [];
  let best: PlanAnswer<Answer> | null = null;
  for (const { kind, request, enough } of plan.attempts) {
    if (best !== null && countHits(best.answer) > 0 && kind !== "someWords") break;
    const answer = await ask(request);
    if (best === null || countHits(answer) > countHits(best.answer))
      best = { answer, request, kind, tried: [...tried] };
    if (countHits(best.answer) >= enough) break;
    tried.push(kind);
  }
  if (best === null) throw new Error("a plan without attempts");
  return countHits(best.answer) > 0 ? best : { ...best, tried };
}

function countHits(answer: CountedAnswer): number {
  return answer.estimatedTotalHits ?? answer.hits.length;
}
