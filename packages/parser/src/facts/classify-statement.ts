import { amendmentPattern, outcomePhrases, riderPattern } from "../danish/outcome-phrases.ts";
import type { Outcome } from "../records/index.ts";

/** What one statement of a decision says happened. */
export interface StatementOutcome {
  readonly outcome: Outcome;
  readonly level: "recommended" | "forwarded" | null;
}

/** Where the main clause ends and what is said about the matter begins. */
const SUBORDINATE = /[ ,;](?:at|hvor|hvorvidt|som|om at)(?= )(?! udsætte)|(?:,? )idet(?= )/iu;

/**
 * Classifies a statement by the verb of its main clause.
 *
 * `Chefforum besluttede at udsætte punktet` is `postponed`, `Godkendt, idet …` is `approvedWithChanges`;
 * `Chefforum skal godkende planen i maj` and `Vigtigt at arbejde med beslutninger` say nothing.
 */
export function classifyStatement(statement: string): StatementOutcome | null {
  const low = statement.toLowerCase();
  const clause = mainClause(low);
  for (const phrase of outcomePhrases) {
    if (!phrase.pattern.test(clause)) continue;
    if (phrase.outcome === "rejected" && amendmentPattern.test(clause)) return null;
    if (phrase.outcome === "approved" && riderPattern.test(low)) return { outcome: "approvedWithChanges", level: null };
    return { outcome: phrase.outcome, level: phrase.level ?? null };
  }
  return null;
}

/** `besluttet, at …` keeps its verb; everything behind the first conjunction is the matter. */
function mainClause(low: string): string {
  const cut = SUBORDINATE.exec(low);
  return cut === null || cut.index < 4 ? low : low.slice(0, cut.index);
}
