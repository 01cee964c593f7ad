import type { Recommendation } from "../records/index.ts";
import type { StatementOutcome } from "./classify-statement.ts";
import type { Statement } from "./split-statements.ts";
import { strongestOutcome } from "./strongest-outcome.ts";

/** Something that a statement says happened to the item. */
export interface Act {
  readonly statement: Statement;
  readonly found: StatementOutcome;
}

const ASKS_ONLY_TALK = /(?:drøft|evaluer|orienter|gennemgå|input|til efterretning|temadrøft)/i;
const ASKS_CHOICE = /(?:beslutte|godkend|vedtag|udvælger|vælger|tager stilling|anbefal|tiltræd)/i;

/** The strongest act, null where there is none; a decision on a side matter does not outrank the discussion that alone was asked for. */
export function chooseMainAct(acts: readonly Act[], recommendations: readonly Recommendation[]): Act | null {
  const best = acts[strongestOutcome(acts.map(({ found }) => found.outcome))] ?? null;
  const first = acts[0];
  if (best?.found.outcome !== "decided" || first?.found.outcome !== "discussed" || first === best) return best;
  const clauses = recommendations.flatMap((recommendation) => recommendation.clauses);
  const onlyTalk =
    clauses.length > 0 && clauses.every(({ text }) => ASKS_ONLY_TALK.test(text) && !ASKS_CHOICE.test(text));
  return onlyTalk ? first : best;
}
