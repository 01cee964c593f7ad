import { blockAsText } from "../blocks/block.ts";
import type { Spans } from "../lines/spans.ts";
import type { Decision, Outcome, Recommendation } from "../records/index.ts";
import { firstLineOf, lastLineOf, type RawSection } from "../sections/find-sections.ts";
import { classifyStatement, type StatementOutcome } from "./classify-statement.ts";
import { findDates } from "./dates.ts";
import { type Statement, splitStatements } from "./split-statements.ts";
import { strongestOutcome } from "./strongest-outcome.ts";

/** What is known around a decision. */
export interface DecisionContext {
  readonly spans: Spans;
  readonly meetingDate: string | null;
  readonly body: string | null;
  readonly recommendations: readonly Recommendation[];
}

interface ClassifiedStatement {
  readonly statement: Statement;
  readonly found: StatementOutcome;
}

/** Reads this meeting's decision from its section. An empty section is a decision of `none`. */
export function readDecision(section: RawSection, context: DecisionContext): Decision | null {
  const first = firstLineOf(section);
  const last = lastLineOf(section);
  if (first === null || last === null) return null;
  const statements = splitStatements(section.blocks);
  const classified = statements.flatMap((statement) => {
    const found = classifyStatement(statement.text);
    return found === null ? [] : [{ statement, found }];
  });
  const main = chooseMain(classified, context.recommendations);
  const outcome = main?.found.outcome ?? (statements.length > 0 ? "informed" : "none");
  const others = new Set(classified.map(({ found }) => found.outcome));
  others.delete(outcome);
  others.delete("none");
  return {
    text: section.blocks.map(blockAsText).join("\n"),
    outcome,
    otherOutcomes: [...others],
    evidence: main?.statement.text ?? statements[0]?.text ?? "",
    level: levelOf(outcome, main?.found.level ?? null),
    decidedBy: section.heading?.body ?? context.body,
    statements: statements.map(({ text }) => text),
    postponedTo: outcome === "postponed" && main ? postponedTo(main.statement.text, context.meetingDate) : null,
    dates: datesIn(statements, context.meetingDate),
    actions: [],
    votes: null,
    dissent: [],
    absent: [],
    disqualified: [],
    span: context.spans.ofLines(first, last),
  };
}

const ASKS_ONLY_TALK = /(?:drøft|evaluer|orienter|gennemgå|input|til efterretning|temadrøft)/i;
const ASKS_CHOICE = /(?:beslutte|godkend|vedtag|udvælger|vælger|tager stilling|anbefal|tiltræd)/i;

/** The strongest act; a decision on a side matter does not outrank the discussion that alone was asked for. */
function chooseMain(
  classified: readonly ClassifiedStatement[],
  recommendations: readonly Recommendation[],
): ClassifiedStatement | null {
  const best = classified[strongestOutcome(classified.map(({ found }) => found.outcome))] ?? null;
  const first = classified[0];
  if (best?.found.outcome !== "decided" || first?.found.outcome !== "discussed" || first === best) return best;
  if (/besluttede/i.test(first.statement.text)) return best;
  const clauses = recommendations.flatMap((recommendation) => recommendation.clauses);
  const onlyTalk =
    clauses.length > 0 && clauses.every(({ text }) => ASKS_ONLY_TALK.test(text) && !ASKS_CHOICE.test(text));
  return onlyTalk ? first : best;
}

function levelOf(outcome: Outcome, level: StatementOutcome["level"]): Decision["level"] {
  if (level !== null) return level;
  const adopting: readonly Outcome[] = ["approved", "approvedWithChanges", "decided", "noted", "rejected"];
  return adopting.includes(outcome) ? "adopted" : "none";
}

function postponedTo(text: string, meetingDate: string | null): string | null {
  const after = /\b(?:til|på) /i.exec(text);
  return after === null ? null : (findDates(text.slice(after.index), meetingDate)[0]?.iso ?? null);
}

function datesIn(statements: readonly Statement[], meetingDate: string | null): string[] {
  return [...new Set(statements.flatMap(({ text }) => findDates(text, meetingDate).map(({ iso }) => iso)))];
}
