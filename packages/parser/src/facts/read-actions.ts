import {
  actionPatterns,
  actorPatterns,
  deadlinePattern,
  noActionPattern,
  wishPattern,
} from "../danish/action-phrases.ts";
import type { Spans } from "../lines/spans.ts";
import type { Decision } from "../records/index.ts";
import { findDates } from "./dates.ts";
import { spanOfText } from "./span-of-text.ts";
import { type Clause, splitClauses } from "./split-clauses.ts";
import type { Statement } from "./split-statements.ts";

type Action = Decision["actions"][number];

/** One word says nothing without the sentence around them: `…, som indarbejdes.` */
const FEWEST_WORDS = 2;

/**
 * Reads what someone has to do after the meeting: a task, a dated follow-up, a deadline. `what` is verbatim: the whole
 * statement, or the clause behind who acts or behind `besluttede at`.
 *
 * Accepts `HR udarbejder et nyt udkast til mødet den 8. november.`; refuses `Vigtigt at nye medarbejdere inddrages`,
 * `Justeringerne er indarbejdet`, `Der kan kobles til grundlaget`.
 */
export function readActions(
  statements: readonly Statement[],
  { spans, meetingDate }: { readonly spans: Spans; readonly meetingDate: string | null },
): Action[] {
  return statements.flatMap(({ text, block }) =>
    tasksIn(text, meetingDate).map((task) => ({ ...task, span: spanOfText(block, task.what, spans) })),
  );
}

function tasksIn(statement: string, meetingDate: string | null): Omit<Action, "span">[] {
  const low = statement.toLowerCase();
  if (wishPattern.test(low) || !actionPatterns.some((pattern) => pattern.test(low))) return [];
  const clauses = splitClauses(statement);
  const tasks = clauses.filter(isTask);
  const deadline = tasks.length > 1 ? tasks.find(({ text }) => deadlinePattern.test(text.toLowerCase())) : undefined;
  return tasks.flatMap((task) => {
    if (task === deadline) return [];
    const end = endOf(task, clauses);
    const { who, from } = actorOf(task);
    const due = dueIn(statement.slice(task.start, end), meetingDate);
    return [{ who, what: wordsOf(statement, from, end), due: due ?? dueIn(deadline?.text ?? "", meetingDate) }];
  });
}

function isTask({ text }: Clause): boolean {
  const low = text.toLowerCase();
  return !noActionPattern.test(low) && actionPatterns.some((pattern) => pattern.test(low));
}

/** A relative clause that is no task itself belongs to the one before. */
function endOf(task: Clause, clauses: readonly Clause[]): number {
  let { end } = task;
  for (const clause of clauses.slice(clauses.indexOf(task) + 1)) {
    if (!clause.relative || isTask(clause)) break;
    end = clause.end;
  }
  return end;
}

/** Who acts, and where the words about what begin: behind a subject that stands first, else with the clause. */
function actorOf({ text, start }: Clause): { who: string | null; from: number } {
  for (const pattern of actorPatterns) {
    const who = pattern.exec(text)?.[1];
    if (who !== undefined) return { who, from: text.startsWith(who) ? start + who.length + 1 : start };
  }
  return { who: null, from: start };
}

function wordsOf(statement: string, from: number, end: number): string {
  const words = statement.slice(from, end);
  const whole = from === 0 && /^[.,;\s]*$/.test(statement.slice(end));
  return whole || words.split(" ").length < FEWEST_WORDS ? statement : words;
}

/** The day after `senest`, else the first one. */
function dueIn(text: string, meetingDate: string | null): string | null {
  const dates = findDates(text, meetingDate);
  const latest = dates.find(({ start }) =>
    /(?:senest|inden|deadline)(?: den| d\.| er den)? ?$/i.test(text.slice(Math.max(0, start - 20), start)),
  );
  return (latest ?? dates[0])?.iso ?? null;
}
