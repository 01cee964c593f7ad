import { blockAsText } from "../blocks/block.ts";
import { dissentPattern, procedurePattern } from "../danish/attendance-phrases.ts";
import { amendmentPattern } from "../danish/outcome-phrases.ts";
import type { Spans } from "../lines/spans.ts";
import type { Decision, Outcome, Recommendation } from "../records/index.ts";
import { firstLineOf, lastLineOf, type RawSection } from "../sections/find-sections.ts";
import { classifyStatement, type StatementOutcome } from "./classify-statement.ts";
import { findDates } from "./dates.ts";
import { inPast } from "./in-past.ts";
import { isBodySubject } from "./is-body-subject.ts";
import { readActions } from "./read-actions.ts";
import { type Attendance, readAttendance } from "./read-attendance.ts";
import { readVotes } from "./read-votes.ts";
import { type Statement, splitStatements } from "./split-statements.ts";
import { strongestOutcome } from "./strongest-outcome.ts";

/** What is known around a decision. */
export interface DecisionContext {
  readonly spans: Spans;
  readonly meetingDate: string | null;
  readonly body: string | null;
  readonly recommendations: readonly Recommendation[];
  /** Statements of an attendance section of its own (`Afbud`). */
  readonly attendance: readonly string[];
  /** Told the words of a decision whose act no rule knows. */
  readonly unsure: (text: string) => void;
}

/** A statement and what it is: an act on the matter, or who was there, who disagreed, how it was voted. */
interface ReadStatement {
  readonly statement: Statement;
  readonly found: readonly StatementOutcome[];
  readonly attendance: Attendance | null;
  readonly dissent: boolean;
  readonly procedure: boolean;
}

/** Reads this meeting's decision from its section. An empty section is a decision of `none`. */
export function readDecision(section: RawSection, context: DecisionContext): Decision | null {
  const first = firstLineOf(section);
  const last = lastLineOf(section);
  if (first === null || last === null) return null;
  const read = splitStatements(section.blocks).map((statement) => readStatement(statement, context.body));
  const acts = read.flatMap(({ statement, found }) => found.map((act) => ({ statement, found: act })));
  const main = chooseMain(acts, context.recommendations);
  const told = read.find((each) => each.attendance === null && !each.dissent && !each.procedure);
  const outcome = main?.found.outcome ?? withoutVerb(told, context);
  const others = new Set(
    acts.map(({ found }) => found.outcome).filter((other) => other !== outcome && other !== "none"),
  );
  const attendance = [...read.map((each) => each.attendance), ...context.attendance.map(readAttendance)];
  return {
    text: section.blocks.map(blockAsText).join("\n"),
    outcome,
    otherOutcomes: [...others],
    evidence: (main?.statement ?? told?.statement)?.text ?? "",
    level: levelOf(outcome, main?.found.level ?? null),
    decidedBy: section.heading?.body ?? context.body,
    statements: read.map(({ statement }) => statement.text),
    postponedTo: outcome === "postponed" && main ? postponedTo(main.statement.text, context.meetingDate) : null,
    dates: datesIn(read, context.meetingDate),
    actions: readActions(
      read.filter((each) => each.attendance === null && !each.dissent).map(({ statement }) => statement),
      context,
    ),
    votes: readVotes(withoutAmendments(read)),
    dissent: read.filter((each) => each.dissent).map(({ statement }) => statement.text),
    absent: distinct(attendance.flatMap((each) => each?.absent ?? [])),
    disqualified: distinct(attendance.flatMap((each) => each?.disqualified ?? [])),
    span: context.spans.ofLines(first, last),
  };
}

/** No verb that is known: with a recommendation it is a choice of its own, without one something that was told. */
function withoutVerb(told: ReadStatement | undefined, { recommendations, unsure }: DecisionContext): Outcome {
  if (told === undefined) return "none";
  unsure(told.statement.text);
  return recommendations.length > 0 ? "decided" : "informed";
}

function readStatement(statement: Statement, body: string | null): ReadStatement {
  const { text } = statement;
  const low = text.toLowerCase();
  const attendance = readAttendance(text);
  const dissent = attendance === null && !VOTE_LINE.test(low) && dissentPattern.test(low) && !isBodySubject(text, body);
  const procedure =
    procedurePattern.test(low) ||
    /^(?:for|imod|undlod|hverken)\b[^.]{0,40}:/i.test(text) ||
    /^(?:hverken for|imod stemte|for stemte)/i.test(text);
  const silent = attendance !== null || dissent || statement.entry || OTHER_ITEM.test(text);
  const found = silent ? [] : classifyStatement(inPast(text, body));
  return {
    statement,
    attendance,
    dissent,
    procedure,
    found: procedure ? found.filter(({ outcome }) => APPROVING.has(outcome)) : found,
  };
}

/** A line of a vote, which `votes` holds: `Imod stemte O og Æ.`, `Godkendt med 10 stemmer for, 3 imod.` */
const VOTE_LINE =
  /^(?:imod stemte|for stemte|hverken for eller|følgende undlod)|\d stemmer|^(?:godkendt|tiltrådt|vedtaget|anbefal)/;
/** `Pkt. 45 udgår.` is about another item. */
const OTHER_ITEM = /^(?:punkt|pkt\.?|sag|sag nr\.) \d{1,4}\w? (?:udgår|udsættes|blev|er)/i;
const APPROVING: ReadonlySet<Outcome> = new Set(["approved", "approvedWithChanges"]);

/** Votes on an amendment that fell are not votes on the item. */
function withoutAmendments(read: readonly ReadStatement[]): string[] {
  const texts = read.map(({ statement }) => statement.text);
  let kept = 0;
  texts.forEach((text, index) => {
    if (amendmentPattern.test(text.toLowerCase())) kept = index + 1;
  });
  return texts.slice(kept);
}

interface Act {
  readonly statement: Statement;
  readonly found: StatementOutcome;
}

const ASKS_ONLY_TALK = /(?:drøft|evaluer|orienter|gennemgå|input|til efterretning|temadrøft)/i;
const ASKS_CHOICE = /(?:beslutte|godkend|vedtag|udvælger|vælger|tager stilling|anbefal|tiltræd)/i;

/** The strongest act; a decision on a side matter does not outrank the discussion that alone was asked for. */
function chooseMain(acts: readonly Act[], recommendations: readonly Recommendation[]): Act | null {
  const best = acts[strongestOutcome(acts.map(({ found }) => found.outcome))] ?? null;
  const first = acts[0];
  if (best?.found.outcome !== "decided" || first?.found.outcome !== "discussed" || first === best) return best;
  const clauses = recommendations.flatMap((recommendation) => recommendation.clauses);
  const onlyTalk =
    clauses.length > 0 && clauses.every(({ text }) => ASKS_ONLY_TALK.test(text) && !ASKS_CHOICE.test(text));
  return onlyTalk ? first : best;
}

const ADOPTING: ReadonlySet<Outcome> = new Set(["approved", "approvedWithChanges", "decided", "noted", "rejected"]);

function levelOf(outcome: Outcome, level: StatementOutcome["level"]): Decision["level"] {
  if (level !== null) return level;
  return ADOPTING.has(outcome) ? "adopted" : "none";
}

/** The day after `til`: `udsat til mødet den 7. maj`, never `udsættes, da ansøgningen af 4. maj mangler`. */
function postponedTo(text: string, meetingDate: string | null): string | null {
  const target =
    /(?<!\p{L})(?:udsat|udsættes|udsætte|genoptages|behandles)(?!\p{L})[^.]{0,80}?(?<!\p{L})(?:til|på)(?!\p{L})/iu.exec(
      text,
    );
  if (target === null) return null;
  return findDates(text.slice(target.index + target[0].length), meetingDate)[0]?.iso ?? null;
}

function datesIn(read: readonly ReadStatement[], meetingDate: string | null): string[] {
  return distinct(read.flatMap(({ statement }) => findDates(statement.text, meetingDate).map(({ iso }) => iso)));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
