import { blockAsText } from "../blocks/block.ts";
import type { Spans } from "../lines/spans.ts";
import type { Decision, Outcome, Recommendation } from "../records/index.ts";
import { firstLineOf, lastLineOf, type RawSection } from "../sections/find-sections.ts";
import { LONGEST_WAY_TO_TARGET } from "../thresholds.ts";
import { chooseMainAct } from "./choose-main-act.ts";
import type { StatementOutcome } from "./classify-statement.ts";
import { findDates } from "./dates.ts";
import { readActions } from "./read-actions.ts";
import { readAttendance } from "./read-attendance.ts";
import type { ReadStatement } from "./read-statement.ts";
import { readStatements } from "./read-statements.ts";
import { readVotes } from "./read-votes.ts";

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

/** Reads this meeting's decision from its section. An empty section is a decision of `none`. */
export function readDecision(section: RawSection, context: DecisionContext): Decision | null {
  const first = firstLineOf(section);
  const last = lastLineOf(section);
  if (first === null || last === null) return null;
  const read = readStatements(section.blocks, context.body);
  const acts = read.flatMap(({ statement, found }) => found.map((act) => ({ statement, found: act })));
  const main = chooseMainAct(acts, context.recommendations);
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
    dissent: dissentIn(read),
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

/** `For stemte: A og B.` below an amendment says who voted for that. */
const VOTERS_LISTED = /^(?:for|i?mod|hverken|undlod|følgende undlod|ingen undlod|\d{1,3} (?:stemte|undlod))(?!\p{L})/iu;

/** Votes on an amendment that fell are not votes on the item. */
function withoutAmendments(read: readonly ReadStatement[]): string[] {
  let kept = 0;
  read.forEach(({ statement, motion }, index) => {
    if (motion) kept = index + 1;
    else if (kept === index && kept > 0 && VOTERS_LISTED.test(statement.text)) kept += 1;
  });
  return read.slice(kept).map(({ statement }) => statement.text);
}

/** Who disagreed, in their own words: a quotation below `… afgav følgende protokolbemærkning:` belongs to it. */
function dissentIn(read: readonly ReadStatement[]): string[] {
  return read.flatMap(({ dissent, statement: { text } }, index) => {
    if (!dissent) return [];
    const quoted: string[] = [];
    const next = read.slice(index + 1).map(({ statement }) => statement.text);
    if (text.endsWith(":") && /^["“”»]/.test(next[0] ?? "")) {
      const end = next.findIndex((each) => /["”“«]\.?$/.test(each));
      quoted.push(...next.slice(0, end + 1));
    }
    return [[text, ...quoted].join(" ")];
  });
}

const ADOPTING: ReadonlySet<Outcome> = new Set(["approved", "approvedWithChanges", "decided", "noted", "rejected"]);

function levelOf(outcome: Outcome, level: StatementOutcome["level"]): Decision["level"] {
  if (level !== null) return level;
  return ADOPTING.has(outcome) ? "adopted" : "none";
}

const POSTPONING =
  /(?<!\p{L})(?:udsat|udsættes|udsætte|udsætter|udsatte|udskudt|udskydes|udskyde|udskyder|genoptages|behandles)(?!\p{L})/iu;
const TARGET = /(?<!\p{L})(?:til|på)(?!\p{L})/iu;

/** The day after `til`: `udsat til mødet den 7. maj`, never `udsættes, da ansøgningen af 4. maj mangler`. */
function postponedTo(text: string, meetingDate: string | null): string | null {
  const verb = POSTPONING.exec(text);
  if (verb === null) return null;
  const from = verb.index + verb[0].length;
  const near = text.slice(from, from + LONGEST_WAY_TO_TARGET).split(".")[0] ?? "";
  const target = TARGET.exec(near);
  if (target === null) return null;
  return findDates(text.slice(from + target.index + target[0].length), meetingDate)[0]?.iso ?? null;
}

function datesIn(read: readonly ReadStatement[], meetingDate: string | null): string[] {
  return distinct(read.flatMap(({ statement }) => findDates(statement.text, meetingDate).map(({ iso }) => iso)));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
