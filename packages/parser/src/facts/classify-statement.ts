import { amendmentPattern, outcomePhrases, riderPattern } from "../danish/outcome-phrases.ts";
import type { Outcome } from "../records/index.ts";

/** What one statement of a decision says happened. */
export interface StatementOutcome {
  readonly outcome: Outcome;
  readonly level: "recommended" | "forwarded" | null;
}

/** Where the main clause ends and what is said about the matter begins. */
const SUBORDINATE = /[ ,;](?:at|hvor|hvorvidt|som|om at)(?= )(?! udsætte)|(?:,? )idet(?= )/iu;
/** `medlemmer, der er bevilget orlov, …`: what is said of a noun in passing. */
const RELATIVE = /, der [^,]*(?:,|$)/g;

/**
 * Classifies a statement by the verbs of its main clause, strongest kinds first.
 *
 * `Chefforum besluttede at udsætte punktet` is `postponed`, `Godkendt, idet …` is `approvedWithChanges`,
 * `Drøftede punktet og besluttede at …` is `decided` and `discussed`;
 * `Chefforum skal godkende planen i maj` and `Vigtigt at arbejde med beslutninger` say nothing.
 */
export function classifyStatement(statement: string): StatementOutcome[] {
  const low = statement.toLowerCase();
  const clause = mainClause(low);
  const found: StatementOutcome[] = [];
  for (const phrase of outcomePhrases) {
    if (hides(phrase.outcome, found) || !phrase.pattern.test(clause) || phrase.beside?.test(clause) === false) continue;
    if (FALLS.has(phrase.outcome) && amendmentPattern.test(clause)) return [];
    const changed = phrase.outcome === "approved" && riderPattern.test(low);
    found.push({ outcome: changed ? "approvedWithChanges" : phrase.outcome, level: phrase.level ?? null });
  }
  return found;
}

/** What an amendment may do without anything happening to the item. */
const FALLS: ReadonlySet<Outcome> = new Set(["rejected", "withdrawn"]);

/** Words that another act is made of: `Indstilles godkendt` approves nothing, `Ikke godkendt` neither, `besluttede at udsætte` decides nothing else. */
const HIDDEN: Readonly<Partial<Record<Outcome, readonly Outcome[]>>> = {
  approved: ["postponed", "rejected", "returned", "withdrawn", "referred"],
  decided: ["postponed", "rejected", "returned", "withdrawn", "referred", "approved", "approvedWithChanges"],
  referred: ["returned", "referred", "approved", "approvedWithChanges"],
  discussed: ["postponed"],
  noted: ["informed"],
  rejected: ["postponed"],
};

function hides(outcome: Outcome, found: readonly StatementOutcome[]): boolean {
  return found.some((other) => other.outcome === "none" || HIDDEN[outcome]?.includes(other.outcome));
}

/** A sentence that opens with a condition has its verb after the comma: `Under forudsætning af, at …, besluttede udvalget, at …` */
const FRONTED = /^(?:under|efter|på|i|da|idet|for|med|hvis|når) /;
const INVERTED = /, (?=(?:besluttede|godkendte|vedtog|tiltrådte|drøftede|tog|udsatte|anbefaler|anbefalede) )/;

/** `besluttet, at …` keeps its verb; everything behind the first conjunction is the matter. */
function mainClause(low: string): string {
  const inverted = FRONTED.test(low) ? INVERTED.exec(low) : null;
  const from = inverted === null ? 0 : inverted.index + 2;
  const clause = low.slice(from).replace(RELATIVE, "");
  const cut = SUBORDINATE.exec(clause);
  return cut === null || cut.index < 4 ? clause : clause.slice(0, cut.index);
}
